import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { type BreakEven, breakEven } from '@/lib/cost/break-even'

const monthly = ['minoxidil', 'finasteride', 'both'] as const

/** When two ways have cost the same, as a range of years. */
function sayYears({ maybe, surely }: BreakEven): string {
  const sure = surely === null ? 'and maybe never' : `and from year ${surely} for sure`
  if (maybe === null) return 'not in the years that we count'
  if (maybe === 'untold')
    return `the first year cannot be told, as an end of the prices is open${surely === null ? '' : `, but it is so ${sure.slice(4)}`}`
  if (maybe === surely) return `from year ${maybe} on`
  return `from year ${maybe} at the earliest, ${sure}`
}

type Line = { id: string; says: string; years: readonly string[] }

/**
 * The years in which the paid-once way and the paid-monthly way meet. Ranges, as all prices are. Where the kept prices go
 * further than the answer, their years stand beside it, so that no year is promised that a price on this page denies.
 */
export const BreakEvenList = ({ rows }: { rows: readonly AlternativeRow[] }) => {
  const find = (id: string) => rows.find(row => row.id === id)
  const [smp, all, transplant] = [find('smp'), find('smp-all'), find('transplant')]
  if (!smp || !transplant) return null
  const meet = (years: (row: AlternativeRow) => BreakEven): string[] => [
    sayYears(years(smp)),
    ...(all ? [`${all.label}: ${sayYears(years(all))}`] : []),
  ]
  const lines: Line[] = [
    ...monthly.flatMap(id => {
      const other = find(id)
      const says = `${other?.label} ${id === 'both' ? 'have' : 'has'} cost as much as SMP`
      return other ? [{ id, says, years: meet(row => breakEven(row.at, other.at)) }] : []
    }),
    {
      id: 'transplant',
      says: 'SMP has cost as much as a transplant',
      years: meet(row => breakEven(transplant.at, row.at)),
    },
  ]
  return (
    <div className="print:text-[0.6875rem] print:leading-tight">
      <h3 className="text-xl print:text-sm">When they meet</h3>
      <dl className="mt-3 print:mt-1 print:grid print:grid-cols-2 print:gap-x-6">
        {lines.map(({ id, says, years: [own, ...others] }) => (
          <div key={id} className="border-t border-rule py-2.5 print:py-px">
            <dt className="text-soft">{says}</dt>
            <dd className="font-semibold tabular-nums first-letter:uppercase">{own}</dd>
            {others.map(other => (
              <dd key={other} className="text-sm tabular-nums text-soft print:text-[0.6875rem]">
                {other}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}
