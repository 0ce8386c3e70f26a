/** The wishes, in the order of the page: an address needs no more of them. Ids stand in addresses and are permanent. */
export const valueIds = [
  'real-hair',
  'soon',
  'lasts',
  'little-to-do',
  'look-fuller',
  'no-needle',
  'no-medicine',
  'undo',
  'cheap-at-first',
  'well-studied',
] as const
export type ValueId = (typeof valueIds)[number]
