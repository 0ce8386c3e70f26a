import { Fold } from '@/components/ui/fold'
import { Choices } from '@/components/ui/choices'
import { SelectField } from '@/components/ui/select-field'
import { SliderField } from '@/components/ui/slider-field'
import { TextField } from '@/components/ui/text-field'
import { quoteBasisWords } from '@/content/cost/cost-form'
import type { ComparedQuote } from '@/lib/cost/compare-quotes'
import { costLimits } from '@/lib/cost/cost-address'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { blankQuote, type QuoteSlot, quoteBases, quoteSlots } from '@/lib/cost/own-quotes'
import { writeOwnRange } from '@/lib/cost/own-range'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { asked, type CostAsk } from './cost-ask'
import { CostQuotes } from './cost-quotes'

/** The two terms that name a day. */
const termWords = { until: 'Deposit back until', due: 'All of it due from' } as const

const Quote = ({ ask, slot, n }: { ask: CostAsk; slot: QuoteSlot; n: number }) => {
  const quote = ask.answers.quotes[slot] ?? blankQuote
  const { price, by, count, touchUp, deposit, later } = quote
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
        <div className="grid grid-cols-2 items-end gap-3">
          {(['until', 'due'] as const).map(term => (
            <TextField
              key={term}
              {...asked(ask, `${slot}-${term}`, quote[term] === null ? '' : String(quote[term]))}
              inputMode="numeric"
              small
              label={termWords[term]}
              hint="Days before the first session."
            />
          ))}
        </div>
        <TextField
          {...asked(ask, `${slot}-later`, later ? writeOwnRange(later) : '')}
          small
          label="A touch-up in later years"
          hint="What they will charge for one, in dollars."
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

const isOfQuotes = (field: string) => /^q\d|^cancel$/.test(field)

type QuoteFieldsProps = {
  ask: CostAsk
  estimate: CostEstimate
  table: CostTable
  quotes: readonly ComparedQuote[]
}

/** Where the reader writes down up to four quotes, as each was given, and under them what they come to. */
export const QuoteFields = ({ ask, estimate, table, quotes }: QuoteFieldsProps) => {
  const { cancel } = ask.answers
  const count = Object.keys(ask.answers.quotes).length
  return (
    <div id="offers" className={count > 0 ? 'scroll-mt-6' : 'scroll-mt-6 print:hidden'}>
      <Fold
        open={count > 0 || isOfQuotes(ask.last ?? '') || ask.problems.some(({ field }) => isOfQuotes(field))}
        heading={<h2 className="text-xl">Compare quotes you were given</h2>}
        inside={`Up to ${quoteSlots.length}, with their terms: what you would lose if you cancelled`}
      >
        <div className="grid gap-x-5 gap-y-7 sm:grid-cols-2 lg:grid-cols-4 print:hidden">
          {quoteSlots.map((slot, i) => (
            <Quote key={slot} ask={ask} slot={slot} n={i + 1} />
          ))}
        </div>
        <SliderField
          {...asked(ask, 'cancel', String(cancel))}
          className="mt-7 max-w-[44rem] print:hidden"
          small
          label="If you cancelled so many days before the first session"
          hint="Under each quote you see what you would lose by its terms. Ask for them in writing before you pay."
          limits={costLimits.cancel}
          words={printValue(exactly(cancel, 'days'))}
        />
        <CostQuotes estimate={estimate} table={table} quotes={quotes} />
      </Fold>
    </div>
  )
}
