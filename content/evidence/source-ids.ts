/** The articles, in the order in which the guide draws their dots. */
export const sourceIds = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type SourceId = (typeof sourceIds)[number]

/** How many they are, as texts say it: "none of the five". A test finds the texts that say another number. */
export const sourceCount = 'five'

/** The source of a claim is the end of its id: `cost.total.s1` → `S1`. Throws on an id that ends with no source. */
export function sourceOf(claimId: string): SourceId {
  const end = claimId.slice(claimId.lastIndexOf('.') + 1).toUpperCase()
  const found = sourceIds.find(id => id === end)
  if (!found) throw new RangeError(`"${claimId}" ends with none of ${sourceIds.join(', ')}`)
  return found
}
