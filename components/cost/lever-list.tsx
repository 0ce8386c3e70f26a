import { printRange } from '@/lib/cost/alternatives-from-sheet'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { type Lever, whatMatters } from '@/lib/cost/what-matters'
import { printUsd } from '@/lib/format/print-usd'
import { printValue } from '@/lib/format/print-value'

const names: Record<Lever['id'], string> = {
  price: 'The first price',
  'touch-up': 'The price of a touch-up',
  gap: 'How often you need one',
}
const sayFrom = ({ id, from }: Lever) => (id === 'gap' ? printValue(from, 'years') : printRange(from))

/** Which figure moves the sum most: a bar each, the longest first. */
export const LeverList = ({ answers, sheet }: { answers: CostAnswers; sheet: CostSheet }) => {
  const levers = whatMatters(answers, sheet)
  const low = Math.min(...levers.map(lever => lever.low))
  const reach = Math.max(...levers.map(lever => lever.high)) - low
  const at = (usd: number) => `${reach === 0 ? 0 : Math.round(((usd - low) / reach) * 10_000) / 100}%`
  return (
    <div className="print:hidden">
      <h3 className="text-xl">What moves the sum for SMP most</h3>
      <ul className="mt-3">
        {levers.map(lever => (
          <li key={lever.id} className="border-t border-rule py-2.5">
            <span className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{names[lever.id]}</span>
              <span className="tabular-nums text-soft">{sayFrom(lever)}</span>
            </span>
            <svg width="100%" height="16" aria-hidden="true" className="my-1 block overflow-visible">
              <line x1="0" x2="100%" y1="8" y2="8" className="stroke-rule" strokeWidth="2" />
              <line x1={at(lever.low)} x2={at(lever.high)} y1="8" y2="8" className="stroke-skin" strokeWidth="10" />
            </svg>
            <span className="block text-sm tabular-nums text-soft">
              {`The sum goes from ${printUsd(Math.round(lever.low))} to ${printUsd(Math.round(lever.high))}.`}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        Each is moved alone, and the others stay in the middle of their range. The middle is our choice, for this only.
      </p>
    </div>
  )
}
