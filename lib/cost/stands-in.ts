import { costRegions } from '@/content/cost/cost'
import { costStands } from '@/content/cost/cost-form'
import type { CostRow } from './cost-estimate'

/** How a row stands to the question, in a few words, with the name of its place where that is another one. */
export function standsIn({ stands, region }: CostRow): string {
  if (region === 'not-stated' && (stands === 'headline' || stands === 'converted'))
    return `${costStands[stands]}, ${costStands.unplaced}`
  const place = region && region !== 'not-stated' ? `: ${costRegions[region].tag}` : ''
  return stands === 'other-place' ? `${costStands[stands]}${place}` : costStands[stands]
}
