import { wholeNumber } from '@/lib/address/number-field'

/** Said of a link that asks for something which is not in our tables. `what`: "a pattern". */
export const notDrawn = (what: string): string =>
  `The link asks for ${what} that we do not draw, so you see the usual one.`

/** Said of a link that asks for the years of a source that gives none. */
export const noYears = 'The link asks for the years of an article that gives none, so you see the usual one.'

/** Said of a number that a control cannot be set to. `step`: from one stop of the control to the next. */
export const notOnSteps = (label: string, low: number, high: number, step: number): string =>
  `“${label}” must be ${wholeNumber([low, high])}${step === 1 ? '' : ` in steps of ${step}`}.`
