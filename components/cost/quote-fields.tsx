import { Fold } from '@/components/ui/fold'
import { Choices } from '@/components/ui/choices'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { quoteBasisWords } from '@/content/cost/cost-form'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { blankQuote, type QuoteSlot, quoteBases, quoteSlots } from '@/lib/cost/own-quotes'
import { writeOwnRange } from '@/lib/cost/own-range'
import { asked, type CostAsk } from './cost-ask'
import { CostQuotes } from './cost-quotes'

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
          hint="Write dollars, and both prices if you were given two."
        />
        <div className="grid grid-cols-[3fr_2fr] items-end gap-3">
          <SelectField
            {...asked(ask, `${slot}-by`, by)}
            small
            label="For"
            options={quoteBases.map(basis => ({
              value: basis,
              label: quoteBasisWords[basis].label,
            }))}
          />
          <TextField
            {...asked(ask, `${slot}-count`, count === null ? '' : String(count))}
            inputMode="numeric"
            small
            label="How many"
            hint="If it is not for all."
          />
        </div>
        <TextField
          {...asked(ask, `${slot}-deposit`, deposit === null ? '' : String(deposit))}
          inputMode="numeric"
          small
          label="Deposit"
          hint="This is the part of the price that you pay first, in dollars."
        />
        <Choices
          {...asked(ask, `${slot}-with`, touchUp ? 'touch-up' : '')}
          many
          label={<span className="hush">Touch-up</span>}
          className="-mt-3"
          options={[
            {
              value: 'touch-up',
              label: 'A touch-up is in it',
              className: 'min-h-12 py-2',
            },
          ]}
        />
      </div>
    </fieldset>
  )
}

type QuoteFieldsProps = {
  ask: CostAsk
  estimate: CostEstimate
  table: CostTable
}

/** Where the reader writes down up to four quotes, as each was given, and under them what they come to. */
export const QuoteFields = ({ ask, estimate, table }: QuoteFieldsProps) => {
  const count = Object.keys(ask.answers.quotes).length
  return (
    <div className={count > 0 ? '' : 'print:hidden'}>
      <Fold
        open={count > 0 || /^q\d/.test(ask.last ?? '') || ask.problems.some(({ field }) => /^q\d/.test(field))}
        heading={<h2 className="text-xl">Compare quotes you were given</h2>}
        inside={`Up to ${quoteSlots.length}, side by side and under the answer`}
      >
        <div className="grid gap-x-5 gap-y-7 sm:grid-cols-2 lg:grid-cols-4 print:hidden">
          {quoteSlots.map((slot, i) => (
            <Quote key={slot} ask={ask} slot={slot} n={i + 1} />
          ))}
        </div>
        <CostQuotes estimate={estimate} table={table} />
      </Fold>
    </div>
  )
}
