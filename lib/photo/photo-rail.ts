import type { Place } from './landmarks'

/**
 * Heights of the hairline at which a handle's way over the head is marked, of a hundred: also below the lowest and above
 * the highest that can be set, for there a line is drawn that was bent or that poor work sets too low.
 */
export const railHeights = [-50, -25, 0, 25, 50, 75, 100, 125] as const

/** A place of the photo, and the height of the hairline that it stands for. */
export type RailMark = Place & { readonly height: number }

/** The way of one handle in the photo, from low to high, as far as it is seen: none on the far side of the head. */
export type Rail = readonly RailMark[]

/** Fewer marks show no way. */
const LEAST_MARKS = 2

/** Whether a handle has a way in the photo, so that it can be moved there. */
export const isRail = (rail: Rail): boolean => rail.length >= LEAST_MARKS

const between = (a: Place, b: Place, share: number): Place => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/** The two marks of a rail that a height lies between, and how far it is from the first to the second. */
const parts = (rail: Rail) =>
  rail.slice(1).map((to, i) => {
    const from = rail[i] ?? to
    return { from, to, foot: from.height, top: to.height }
  })

/** Where a handle stands in the photo, at a height of the hairline of a hundred. */
export function placeOnRail(rail: Rail, height: number): Place {
  const part = parts(rail).find(({ top }) => height <= top) ?? parts(rail).at(-1)
  if (!part) return { x: 0, y: 0 }
  return between(part.from, part.to, (height - part.foot) / (part.top - part.foot))
}

/** The height of the hairline, of a hundred, at the place of a rail that is nearest to a place of the photo. */
export function heightOnRail(rail: Rail, { x, y }: Place): number {
  const found = parts(rail).map(({ from, to, foot, top }) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = dx * dx + dy * dy
    const share = length > 0 ? Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length)) : 0
    const near = between(from, to, share)
    return { height: foot + (top - foot) * share, far: Math.hypot(x - near.x, y - near.y) }
  })
  return Math.round(found.reduce((best, one) => (one.far < best.far ? one : best)).height)
}
