import { FiveDots } from '@/components/evidence/five-dots'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { countSpeaking, groundOf } from '@/lib/evidence/ground'

const nobody = groundOf({ claims: [] })

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
  const ground = headline?.ground ?? nobody
  if (headline?.own && ground.says.length === 0)
    return <span className="text-sm text-soft">Yours alone: no source says so</span>
  return <FiveDots ground={ground} sources={sheet.sources} note={countSpeaking(ground, short ? 'short' : 'full')} />
}
