import { FiveDots } from '@/components/evidence/five-dots'
import type { SourceId } from '@/content/evidence/source-ids'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { sourceStates } from '@/lib/evidence/source-states'

/** The five dots of the live answer, named by the sheet, so that the ledger stays out of the browser. */
export const CostDots = ({
  estimate: { headline },
  sheet,
  short = false,
}: {
  estimate: CostEstimate
  sheet: CostSheet
  short?: boolean
}) => {
  const names = Object.fromEntries(sheet.sources.map(({ id, shortName }) => [id, shortName])) as Record<
    SourceId,
    string
  >
  const count = headline?.sources.length ?? 0
  if (headline?.own && count === 0) return <span className="text-sm text-soft">Yours alone: no source says so</span>
  return (
    <FiveDots
      states={sourceStates(headline?.claims ?? [], headline?.against ?? [])}
      names={names}
      note={`${count} of ${sheet.sources.length}${short ? '' : ` sources ${count === 1 ? 'says' : 'say'} so`}`}
    />
  )
}
