import { FiveDots } from '@/components/evidence/five-dots'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { countSpeaking, groundOf } from '@/lib/evidence/ground'

const nobody = groundOf({ claims: [] })

/** The five dots of the live answer, named by the table, so that the ledger stays out of the browser. */
export const CostDots = ({
  estimate: { headline },
  table,
  short = false,
}: {
  estimate: CostEstimate
  table: CostTable
  short?: boolean
}) => {
  const ground = headline?.ground ?? nobody
  if (headline?.own && ground.says.length === 0)
    return <span className="text-sm text-soft">Yours alone: no source says so</span>
  return <FiveDots ground={ground} sources={table.sources} note={countSpeaking(ground, short ? 'short' : 'full')} />
}
