import { RangeAxis } from '@/components/ui/range-axis'
import type { ComparedQuote } from '@/lib/cost/compare-quotes'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { upperFirst } from '@/lib/format/first-letter'
import { printValue } from '@/lib/value/print-value'

type CostQuotesProps = { estimate: CostEstimate; table: CostTable; quotes: readonly ComparedQuote[] }

/** The reader's own quotes as totals on one axis under the answer, and what to ask about each. */
export const CostQuotes = ({ estimate, table, quotes }: CostQuotesProps) => {
  if (quotes.length === 0) return null
  const { headline, converted, ofAll, whole } = estimate
  const answer = converted ?? headline
  return (
    <section id="quotes" aria-labelledby="quotes-title" className="mt-8 print:mt-3 print:break-inside-avoid">
      <h3 id="quotes-title" className="text-xl print:text-lg">
        Your quotes side by side
      </h3>
      <div className="mt-6 grid gap-10 lg:grid-cols-[5fr_7fr] lg:gap-14 print:mt-1 print:grid-cols-2 print:gap-6">
        <div className="min-w-0 print:[zoom:0.62]">
          <RangeAxis
            label="Your quotes as totals, under the answer. The list holds the same figures."
            unit="usd"
            rows={[
              ...(answer && whole
                ? [
                    {
                      id: 'answer',
                      label: 'The answer above',
                      value: answer.text,
                      range: whole,
                      tone: 'main' as const,
                    },
                  ]
                : []),
              ...(ofAll
                ? [
                    {
                      id: 'all',
                      label: 'All prices, any place',
                      value: printValue(ofAll, 'short'),
                      range: ofAll,
                      tone: 'faint' as const,
                    },
                  ]
                : []),
              ...quotes.map(({ slot, total }) => ({
                id: slot,
                label: `Quote ${slot.slice(1)}`,
                value: total ? printValue(total) : 'no total yet',
                range: total,
                tone: 'plain' as const,
              })),
            ]}
          />
        </div>
        <ul className="print:text-[0.6875rem] print:leading-tight">
          {quotes.map(({ slot, given, left, lost, later, total, sum, flags }) => (
            <li key={slot} className="border-t border-rule py-3 print:py-1">
              <p className="flex items-baseline justify-between gap-4">
                <span className="font-semibold">{`Quote ${slot.slice(1)}`}</span>
                <span className="font-semibold tabular-nums">{total ? printValue(total) : 'no total yet'}</span>
              </p>
              <p className="tabular-nums text-soft print:inline">{`${upperFirst(given)}. `}</p>
              {sum ? <p className="tabular-nums text-soft print:inline">{`${sum}. `}</p> : null}
              {left ? (
                <p className="tabular-nums print:inline">{`After the deposit, ${printValue(left)} is left to pay. `}</p>
              ) : null}
              {lost ? <p className="font-semibold print:inline">{`${lost} `}</p> : null}
              {later ? <p className="tabular-nums print:inline">{`${later} `}</p> : null}
              {flags.map(flag => (
                <p key={flag} className="print:inline">
                  {`${table.flags[flag]} `}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
