const candidates = 12

/** A small generator of even pseudo-random numbers from 0 to 1: the same on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * So many points in a box, loose but evenly spread, the same every time. Each is the best of some tries, the farthest
 * from those before it, so that any first part of them is even as well. Distance runs over the edges: the box tiles.
 */
export function sowDots(count: number, width: number, height: number): [x: number, y: number][] {
  const next = generator(count)
  const dots: [number, number][] = []
  const across = (a: number, b: number, size: number) => Math.min(Math.abs(a - b), size - Math.abs(a - b))
  const room = ([x, y]: [number, number]) =>
    Math.min(...dots.map(([a, b]) => across(x, a, width) ** 2 + across(y, b, height) ** 2), Number.POSITIVE_INFINITY)
  while (dots.length < count) {
    const tries = Array.from({ length: candidates }, (): [number, number] => [
      Math.round(next() * width * 10) / 10,
      Math.round(next() * height * 10) / 10,
    ])
    const [best] = tries.map(dot => ({ dot, free: room(dot) })).sort((a, b) => b.free - a.free)
    if (best) dots.push(best.dot)
  }
  return dots
}

/** Points as one path: stroked with a round cap each is a dot. */
export const dotsPath = (dots: readonly (readonly [number, number])[]): string =>
  dots.map(([x, y]) => `M${x} ${y}h0`).join('')

/** The step of the R2 sequence (M. Roberts, 2018): any first part of it is evenly spread, and its box tiles. */
const step = [0.7548776662, 0.5698402909] as const

/** A number from -0.5 to 0.5 that looks like chance and is the same every time. */
function chance(i: number): number {
  const once = Math.imul(i + 1, 0x9e3779b1)
  const twice = Math.imul(once ^ (once >>> 15), 0x85ebca6b)
  return ((twice ^ (twice >>> 13)) >>> 0) / 2 ** 32 - 0.5
}

/**
 * Loosely but evenly spread dots in a box, as the path of a round pen that never moves: what `sowDots` does for some
 * dozens, for a thousand at once. It looks at no dot twice, so a browser can draw it anew at each move of a slider, where
 * the best of twelve tries would take a million looks. Each is moved by less than the room between two, so that no rows
 * are seen. `keep` leaves out the dots that lie in no range; `from` starts the sequence later, so that two layers in one
 * box do not lie on each other.
 */
export function stipple(
  count: number,
  { width, height }: { width: number; height: number },
  keep?: (x: number, y: number) => boolean,
  from = 0,
) {
  const loose = 1 / Math.sqrt(count)
  let path = ''
  for (let i = from; i < from + count; i++) {
    const x = Math.round(((1 + step[0] * i + chance(i) * loose) % 1) * width)
    const y = Math.round(((1 + step[1] * i + chance(i + 7919) * loose) % 1) * height)
    if (!keep || keep(x, y)) path += `M${x} ${y}h0`
  }
  return path
}
