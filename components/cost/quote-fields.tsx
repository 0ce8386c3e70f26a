import { Choice } from '@/components/ui/choice'
import { FoldMark } from '@/components/evidence/fold-mark'
import { quoteBasisWords } from '@/content/cost/cost'
import { writeOwnRange } from '@/lib/cost/own-range'
import { blankQuote, type QuoteSlot, quoteBases, quoteSlots } from '@/lib/cost/own-quotes'
import { type CostAsk, problemOf, valueProps } from './cost-ask'
import { OwnField } from './own-field'

const Quote = ({ ask, slot, n }: { ask: CostAsk; slot: QuoteSlot; n: number }) => {
  const { price, by, count, touchUp } = ask.answers.quotes[slot] ?? blankQuote
  const { onAnswer } = ask
  const error = problemOf(ask, `${slot}-by`)
  return (
    <fieldset className="min-w-0 border-t border-rule pt-4">
      <legend className="float-left w-full font-serif text-lg">{`Quote ${n}`}</legend>
      <div className="clear-both grid gap-4 pt-3">
        <OwnField
          ask={ask}
          field={slot}
          label="Price"
          hint="In dollars, low and high if there are two."
          value={price ? writeOwnRange(price) : ''}
        />
        <div className="grid grid-cols-[3fr_2fr] items-end gap-3">
          <div>
            <label htmlFor={`cost-${slot}-by`} className="block font-semibold leading-snug">
              For
            </label>
            {error ? (
              <p
                id={`cost-${slot}-by-error`}
                className="mt-1 border-l-4 border-stop pl-3 text-sm font-semibold text-stop"
              >
                {error}
              </p>
            ) : null}
            <select
              id={`cost-${slot}-by`}
              name={`${slot}-by`}
              aria-describedby={error ? `cost-${slot}-by-error` : undefined}
              className="mt-1.5 block min-h-12 w-full rounded-sm border border-edge bg-card px-3 py-2 text-ink hover:border-ink"
              {...valueProps(ask, `${slot}-by`, by)}
            >
              {quoteBases.map(basis => (
                <option key={basis} value={basis}>
                  {quoteBasisWords[basis].label}
                </option>
              ))}
            </select>
          </div>
          <OwnField
            ask={ask}
            field={`${slot}-count`}
            label="How many"
            hint="If not all."
            value={count === null ? '' : String(count)}
          />
        </div>
        <Choice
          type="checkbox"
          name={`${slot}-with`}
          value="touch-up"
          label="A touch-up is in it"
          className="min-h-12 py-2"
          {...(onAnswer
            ? {
                checked: touchUp,
                onChange: event => onAnswer(`${slot}-with`, event.currentTarget.checked ? 'touch-up' : ''),
              }
            : { defaultChecked: touchUp })}
        />
      </div>
    </fieldset>
  )
}

/** Where the reader writes down up to four quotes, as each was given. */
export const QuoteFields = (ask: CostAsk) => (
  <details
    className="group border-b border-rule"
    open={Object.keys(ask.answers.quotes).length > 0 || ask.problems.some(({ field }) => /^q\d/.test(field))}
  >
    <summary className="flex min-h-14 list-none items-center gap-3 py-3 font-serif text-xl font-semibold tracking-tight [&::-webkit-details-marker]:hidden">
      <FoldMark />
      Compare quotes you were given
    </summary>
    <div className="grid gap-x-5 gap-y-7 pb-6 sm:grid-cols-2">
      {quoteSlots.map((slot, i) => (
        <Quote key={slot} ask={ask} slot={slot} n={i + 1} />
      ))}
    </div>
  </details>
)
