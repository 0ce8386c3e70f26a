import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { type Lever, whatMatters } from '@/lib/cost/what-matters'
import { printNumber, printValue } from '@/lib/value/print-value'
import { scaleBetween } from '@/lib/value/scale'
import { spanValues } from '@/lib/value/span-values'
import { closed, rounded } from '@/lib/value/value'

const names: Record<Lever['id'], string> = {
  price: 'The first price',
  'touch-up': 'The price of a touch-up',
  gap: 'How often you need one',
}
const sayMove = ({ sum }: Lever) => {
  const { low, high, unit } = rounded(sum)
  if (low === high) return `The sum stays at ${printNumber(low, unit)}.`
  return `The sum goes from ${printNumber(low, unit)} to ${printNumber(high, unit)}.`
}

/** Which figure moves the sum most: a bar each, the longest first. */
export const LeverList = ({ answers, table }: { answers: CostAnswers; table: CostTable }) => {
  const levers = whatMatters(answers, table)
  if (levers.length === 0) return null
  const all = closed(spanValues(levers.map(({ sum }) => sum)))
  const { at } = scaleBetween(all.low, all.high)
  return (
    <div className="mt-8 max-w-[44rem] print:hidden">
      <h4 className="text-xl">What moves the sum for SMP most</h4>
      <ul className="mt-3">
        {levers.map(lever => (
          <li key={lever.id} className="border-t border-rule py-2.5">
            <span className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{names[lever.id]}</span>
              <span className="tabular-nums text-soft">{printValue(lever.from)}</span>
            </span>
            <svg width="100%" height="16" aria-hidden="true" className="my-1 block overflow-visible">
              <line x1="0" x2="100%" y1="8" y2="8" className="stroke-rule" strokeWidth="2" />
              <line
                x1={at(closed(lever.sum).low)}
                x2={at(closed(lever.sum).high)}
                y1="8"
                y2="8"
                className="stroke-skin"
                strokeWidth="10"
              />
            </svg>
            <span className="block text-sm tabular-nums text-soft">{sayMove(lever)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        We change one figure at a time and keep the others in the middle of their range, and we use the middle for this
        list only. A range without a lowest price stays at its highest.
      </p>
    </div>
  )
}
