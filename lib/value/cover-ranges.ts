/** From where to where one source's own range goes. `null` is an end that it does not name. */
export type Reach = { low: number | null; high: number | null }

/** A stretch that the same number of ranges covers. `count` 0: only an end that nobody names reaches it. */
export type Cover = { from: number; to: number; count: number }

/**
 * How many ranges cover each value from 0 to `far`: what a band of dots is drawn from, as dense as the count. An open end
 * counts for none. `least`: how wide a single value is taken, half of it on either side, so that it is seen at all.
 */
export function coverRanges(reaches: readonly Reach[], least: number, far: number): Cover[] {
  const bands = reaches.flatMap(({ low, high }) => {
    const [from, to] = [low ?? high, high ?? low]
    if (from === null || to === null) return []
    const spare = Math.max(0, least - (to - from)) / 2
    return [{ from: Math.max(0, from - spare), to: Math.min(far, to + spare) }]
  })
  const open = reaches.flatMap(({ low, high }) => {
    if (low === null && high !== null) return [{ from: 0, to: high }]
    return high === null && low !== null ? [{ from: low, to: far }] : []
  })
  const ends = [...new Set([...bands, ...open].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  return ends.flatMap((from, i) => {
    const to = ends[i + 1]
    if (to === undefined) return []
    const reaching = (all: readonly { from: number; to: number }[]) =>
      all.filter(one => one.from <= from && to <= one.to)
    const count = reaching(bands).length
    return count > 0 || reaching(open).length > 0 ? [{ from, to, count }] : []
  })
}
