import type { SourceId } from '@/content/data/claims.schema'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { printList } from '@/lib/format/print-list'

const sourceOf = (claim: string) => claim.slice(-2).toUpperCase() as SourceId

/**
 * The five dots of the live answer. `SourceDots` shows the same from the ledger; this one reads the sheet only, so
 * that the ledger stays out of the browser.
 */
export const CostDots = ({ estimate, sheet, short = false }: {
  estimate: CostEstimate
  sheet: CostSheet
  short?: boolean
}) => {
  const { headline } = estimate
  const says = new Set(headline?.sources)
  const against = new Set(headline?.against.map(sourceOf))
  const names = (ids: ReadonlySet<SourceId>) =>
    printList(sheet.sources.filter(source => ids.has(source.id)).map(source => source.shortName))
  const all = sheet.sources.length
  const words = `${says.size} of ${all}${short ? '' : ` sources ${says.size === 1 ? 'says' : 'say'} so`}`
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
      <svg
        viewBox="0 0 54 10" role="img" className="h-2.5 w-13.5 shrink-0 translate-y-px text-skin"
        aria-label={[says.size ? `Says so: ${names(says)}.` : 'No source speaks to this.',
          against.size ? `Says otherwise: ${names(against)}.` : ''].filter(Boolean).join(' ')}
      >
        {sheet.sources.map(({ id }, i) => {
          const cx = i * 11 + 5
          if (against.has(id)) {
            return (
              <g key={id} className="fill-none stroke-current" strokeWidth="1.3">
                {says.has(id) ? <path d={`M${cx} 1.6a3.4 3.4 0 0 0 0 6.8Z`} fill="currentColor" /> : null}
                <circle cx={cx} cy="5" r="3.4" />
                <path d={`M${cx - 4} 9 ${cx + 4} 1`} />
              </g>
            )
          }
          return says.has(id)
            ? <circle key={id} cx={cx} cy="5" r="3.6" fill="currentColor" />
            : <circle key={id} cx={cx} cy="5" r="2.4" className="fill-none stroke-edge" strokeWidth="1" />
        })}
      </svg>
      <span>{words}</span>
    </span>
  )
}
