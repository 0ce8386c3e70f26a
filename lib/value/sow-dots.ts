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
