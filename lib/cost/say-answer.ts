import { costAreas, costRegions } from '@/content/cost/cost'
import { theSource } from '@/lib/evidence/source-name'
import { upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import type { CostAnswers } from './cost-answers'
import type { CostEstimate, CostHeadline } from './cost-estimate'
import type { CostTable } from './cost-table'

/** What is asked, as a title: "Full head in the US". */
export const nameQuestion = ({ area, region }: Pick<CostAnswers, 'area' | 'region'>): string =>
  `${costAreas[area].label} ${costRegions[region].where}`

/** The answer in its parts: "about", "$500–$1,400", "per session"; an empty one is not said. */
export const headlineParts = ({ about, text, per }: CostHeadline) =>
  [about ? 'about' : '', text, per ? `per ${per}` : ''] as const

/** The answer in one line: "about $500–$1,400 per session". */
export const sayHeadline = (headline: CostHeadline): string => headlineParts(headline).filter(Boolean).join(' ')

/** "A full head in the US". */
export const sayQuestion = ({ answers }: CostEstimate): string =>
  `${upperFirst(costAreas[answers.area].means)} ${costRegions[answers.region].where}`

/** Whose the answer is: "according to the grooming blog", "by your own figure". Empty where there is none. */
export function sayWhose({ headline }: CostEstimate, table: CostTable): string {
  if (!headline) return ''
  const theirs = table.sources.filter(({ id }) => headline.sources.includes(id)).map(theSource)
  const mine = headline.own ? 'by your own figure' : ''
  if (theirs.length === 0) return mine
  const place = headline.placed ? '' : ', for no place that it names'
  return [`according to ${printList(theirs)}${place}`, mine].filter(Boolean).join(' and ')
}
