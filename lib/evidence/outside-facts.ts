import type { ClaimId } from '@/content/evidence/claims'
import { outside, type OutsideId } from '@/content/evidence/outside'
import { printDay } from '@/lib/format/print-day'
import { printValue } from '@/lib/value/print-value'
import { valueIn } from '@/lib/value/value'
import type { OutsideFact, OutsideKind, OutsideReading, OutsideStrength } from '@/content/evidence/outside.schema'

export const outsideIds = Object.keys(outside) as readonly OutsideId[]

/** One outside fact, typed as its schema says. */
export function getOutside(id: OutsideId): OutsideFact {
  return outside[id]
}

/** Whether a text names a fact from outside the five. */
export function isOutsideId(text: string): text is OutsideId {
  return Object.hasOwn(outside, text)
}

/**
 * A figure of an outside fact: under its id its value, after a colon words that stand in its statement letter by letter
 * (`e4-transplant-harms: 442 of 2,353`), the first letter small or not. `undefined` where the text names no fact with a
 * value; throws where the statement does not say those words.
 */
export function outsideFigure(token: string): string | undefined {
  const [id = '', words] = token.split(': ')
  if (!isOutsideId(id)) return undefined
  const fact = getOutside(id)
  if (words === undefined) {
    const value = valueIn(fact)
    return value && printValue(value)
  }
  const said = new RegExp(`(?<![\\w.,–])${words.replaceAll(/[$().+*?]/g, String.raw`\$&`)}(?![\\w%–]|[.,]\\d)`, 'i')
  if (!said.test(fact.statement)) throw new RangeError(`the statement of "${id}" does not say "${words}"`)
  return words
}

/** The outside facts that speak against a claim of the five, in the order of the table. */
export function outsideAgainst(claimId: ClaimId): OutsideId[] {
  return outsideIds.filter(id => getOutside(id).contradicts?.includes(claimId))
}

/** The plain name of each kind, in the plural. */
export const outsideKindWords: Record<OutsideKind, string> = {
  regulator: 'Regulators',
  law: 'Laws',
  'health-service': 'Health services and public health bodies',
  'government-database': 'Government databases',
  'professional-body': 'Professional bodies',
  charity: 'Patient charities',
  review: 'Reviews of studies',
  study: 'Studies of patients',
  survey: 'Surveys',
  laboratory: 'Laboratory work',
  'case-report': 'Reports of single cases',
  textbook: 'Textbooks and scales',
  publisher: 'Publishers and leaflets',
  commercial: 'What sellers say',
}

export const outsideStrengthWords: Record<OutsideStrength, string> = {
  strong: 'Strong',
  moderate: 'Moderate',
  weak: 'Weak',
  'very-weak': 'Very weak',
}

const readingWords: Record<OutsideReading, string> = {
  whole: 'all of it',
  page: 'the start of its page',
  abstract: 'its summary only',
  copy: 'a copy on another site',
  press: 'a report of it in the news',
}

/** When a fact was read and how much of it: "Read on 21 November 2026, its summary only". */
export function outsideReading(id: OutsideId): string {
  const { read, readAs } = getOutside(id)
  return `Read on ${printDay(read, 'plain')}, ${readingWords[readAs]}`
}

/** On whom a fact rests, what it cannot tell, and when we read it: what stands under it wherever it is shown in short. */
export const outsideFooting = (id: OutsideId): string => `${outsideBasis(id)}. ${outsideReading(id)}.`

/** On whom a fact rests and what it cannot tell, as one line for a reader. */
export function outsideBasis(id: OutsideId): string {
  const { studied, limits } = getOutside(id)
  return `Rests on ${studied}. Limits: ${limits}`
}

/** The outside facts by kind, in the order of `outsideKindWords`; kinds without a fact are left out. */
export function outsideByKind(): { kind: OutsideKind; ids: OutsideId[] }[] {
  return (Object.keys(outsideKindWords) as OutsideKind[])
    .map(kind => ({ kind, ids: outsideIds.filter(id => getOutside(id).kind === kind) }))
    .filter(group => group.ids.length > 0)
}
