import { costPartWords } from '@/content/cost/cost-form'
import { lowerFirst } from '@/lib/format/first-letter'
import { printValue } from '@/lib/value/print-value'
import { type CostParts, costPartIds } from './cost-parts'

/** The parts of a way that cost anything, in the order in which they fall due. */
const paidParts = (parts: CostParts) => costPartIds.filter(id => parts[id].high !== 0)

/** What each part comes to: "at first $500–$3,000, by the month $6,000–$24,000". Empty where one part is all of it. */
export function sayParts(parts: CostParts): string {
  const paid = paidParts(parts)
  const said = paid.map(id => `${lowerFirst(costPartWords[id])} ${printValue(parts[id], 'short')}`)
  return paid.length > 1 ? said.join(', ') : ''
}
