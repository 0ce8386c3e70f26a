import { costAreas, costRegions } from '@/content/data/cost'
import { parseCostParams } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { estimateFromSheet } from '@/lib/cost/estimate-from-sheet'

export type SheetEstimate = {
  /** What is priced: "Full head in the US". */
  what: string
  /** "$2,000–$4,000"; `null` where no source prices it. */
  figure: string | null
  /** Each source's own price. */
  rows: readonly { who: string; says: string }[]
}

/** The estimate of a plan's cost part as the sheet prints it; `null` where the plan has none. */
export function sheetEstimate(cost: string | undefined, sheet: CostSheet): SheetEstimate | null {
  if (cost === undefined) return null
  const { answers } = parseCostParams(new URLSearchParams(cost))
  const { headline, rows } = estimateFromSheet(answers, sheet)
  const nameOf = new Map(sheet.sources.map(({ id, name }) => [id, name]))
  const about = headline?.about ? 'about ' : ''
  return {
    what: `${costAreas[answers.area].label} ${costRegions[answers.region].where}`,
    figure: headline && `${about}${headline.text}${headline.per ? ` a ${headline.per}` : ''}`,
    rows: rows.filter(row => row.stands !== 'set-aside').map(({ source, quoted, region }) => {
      const place = region === null || region === answers.region ? ''
        : ` (${region === 'not-stated' ? 'no place' : costRegions[region].tag})`
      return { who: nameOf.get(source) ?? source, says: quoted ? quoted + place : 'no price' }
    }),
  }
}
