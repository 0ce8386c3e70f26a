/** Fields that stand in the page already: the first time, what was typed before the script came is left to it. */
const met = new WeakSet<HTMLInputElement>()

/**
 * Puts into a field that keeps its own text what is so by now, unless the reader is in it.
 * @param node the field, as its ref gives it
 * @param shown what it should say; `null` leaves it as it is
 */
export function followShown(node: HTMLInputElement | null, shown: string | null): void {
  if (!node) return
  const isNew = !met.has(node)
  met.add(node)
  if (!isNew && shown !== null && node !== document.activeElement && node.value !== shown) node.value = shown
}
