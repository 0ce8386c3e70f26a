/** A list in plain English: `['a', 'b', 'c']` → "a, b and c". An empty list prints as nothing. */
export function printList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}
