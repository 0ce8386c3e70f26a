import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { type BreakEven, breakEven } from '@/lib/cost/break-even'

const monthly = ['minoxidil', 'finasteride', 'both'] as const

/** When two ways have cost the same, as a range of years. */
function sayYears({ maybe, surely }: BreakEven): string {
  if (maybe === null) return 'not in the years that we count'
  if (maybe === surely) return `from year ${maybe} on`
  return `from year ${maybe} at the earliest, ${surely === null ? 'and maybe never' : `from year ${surely} for sure`}`
}

/** The years in which the paid-once way and the paid-monthly way meet. Ranges, as all prices are. */
export const BreakEvenList = ({ rows }: { rows: readonly AlternativeRow[] }) => {
  const find = (id: string) => rows.find(row => row.id === id)
  const [smp, transplant] = [find('smp'), find('transplant')]
  if (!smp || !transplant) return null
  const lines = [
    ...monthly.flatMap(id => {
      const other = find(id)
      return other
        ? [
            {
              id,
              says: `SMP has cost as much as ${other.label.toLowerCase()}`,
              years: sayYears(breakEven(smp.at, other.at)),
            },
          ]
        : []
    }),
    {
      id: 'transplant',
      says: 'SMP has cost as much as a transplant',
      years: sayYears(breakEven(transplant.at, smp.at)),
    },
  ]
  return (
    <div className="print:text-[0.6875rem] print:leading-tight">
      <h3 className="text-xl print:text-sm">When they meet</h3>
      <dl className="mt-3 print:mt-1">
        {lines.map(({ id, says, years }) => (
          <div key={id} className="border-t border-rule py-2.5 print:py-0.5">
            <dt className="text-soft">{says}</dt>
            <dd className="font-semibold tabular-nums first-letter:uppercase">{years}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
