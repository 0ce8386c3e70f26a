/** A wish to move a corner onto another. `stamp` tells whether anything around has changed since. */
export interface Collapse {
  readonly cost: number
  readonly from: number
  readonly to: number
  readonly stamp: number
}

/** The cheapest first; of equals the one with the lower numbers, so that the order never depends on how it came about. */
const isBefore = (a: Collapse, b: Collapse) =>
  a.cost !== b.cost ? a.cost < b.cost : a.from !== b.from ? a.from < b.from : a.to < b.to

/** A binary heap of wishes. */
export function newCostHeap() {
  const heap: Collapse[] = []
  const swap = (i: number, j: number) => {
    const [a, b] = [heap[i], heap[j]]
    if (a && b) [heap[i], heap[j]] = [b, a]
  }
  const precedes = (i: number, j: number) => {
    const [a, b] = [heap[i], heap[j]]
    return a !== undefined && b !== undefined && isBefore(a, b)
  }
  return {
    push(wish: Collapse) {
      heap.push(wish)
      for (let i = heap.length - 1; i > 0 && precedes(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1)
    },
    /** Takes the cheapest wish out. */
    pop(): Collapse | undefined {
      const first = heap[0]
      const last = heap.pop()
      if (heap.length === 0 || !last) return first
      heap[0] = last
      for (let i = 0; ; ) {
        const [left, right] = [2 * i + 1, 2 * i + 2]
        const least = precedes(right, left) ? right : left
        if (!precedes(least, i)) return first
        swap(i, least)
        i = least
      }
    },
  }
}
