import { Choices } from '@/components/ui/choices'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { FoldMark } from '@/components/evidence/fold-mark'
import { quoteBasisWords } from '@/content/cost/cost-form'
import { writeOwnRange } from '@/lib/cost/own-range'
import { blankQuote, type QuoteSlot, quoteBases, quoteSlots } from '@/lib/cost/own-quotes'
import { asked, type CostAsk } from './cost-ask'

const Quote = ({ ask, slot, n }: { ask: CostAsk; slot: QuoteSlot; n: number }) => {
  const { price, by, count, touchUp, deposit } = ask.answers.quotes[slot] ?? blankQuote
  return (
    <fieldset className="min-w-0 border-t border-rule pt-4">
      <legend className="float-left w-full font-serif text-lg">{`Quote ${n}`}</legend>
      <div className="clear-both grid gap-4 pt-3">
        <TextField
          {...asked(ask, slot, price ? writeOwnRange(price) : '')}
          small
          label="Price"
          hint="In dollars, low and high if there are two."
        />
        <div className="grid grid-cols-[3fr_2fr] items-end gap-3">
          <SelectField
            {...asked(ask, `${slot}-by`, by)}
            small
            label="For"
            options={quoteBases.map(basis => ({ value: basis, label: quoteBasisWords[basis].label }))}
          />
          <TextField
            {...asked(ask, `${slot}-count`, count === null ? '' : String(count))}
            inputMode="numeric"
            small
            label="How many"
            hint="If not all."
          />
        </div>
        <TextField
          {...asked(ask, `${slot}-deposit`, deposit === null ? '' : String(deposit))}
          inputMode="numeric"
          small
          label="Deposit"
          hint="In dollars, a part of the price that you pay first."
        />
        <Choices
          {...asked(ask, `${slot}-with`, touchUp ? 'touch-up' : '')}
          many
          label={<span className="hush">Touch-up</span>}
          className="-mt-3"
          options={[{ value: 'touch-up', label: 'A touch-up is in it', className: 'min-h-12 py-2' }]}
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
