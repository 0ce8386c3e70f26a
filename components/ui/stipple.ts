/** The step of the R2 sequence (M. Roberts, 2018): any first part of it is evenly spread, and its box tiles. */
const step = [0.7548776662, 0.5698402909] as const

type Box = { width: number; height: number }

/** A number from -0.5 to 0.5 that looks like chance and is the same every time. */
function chance(i: number): number {
  const once = Math.imul(i + 1, 0x9e3779b1)
  const twice = Math.imul(once ^ (once >>> 15), 0x85ebca6b)
  return ((twice ^ (twice >>> 13)) >>> 0) / 2 ** 32 - 0.5
}

/**
 * Loosely but evenly spread dots in a box, as the path of a round pen that never moves. Each is moved by less than the
 * room between two, so that no rows are seen. `keep` leaves out the dots that lie in no range; `from` starts the sequence
 * later, so that two layers in one box do not lie on each other.
 */
export function stipple(count: number, { width, height }: Box, keep?: (x: number, y: number) => boolean, from = 0) {
  const loose = 1 / Math.sqrt(count)
  let path = ''
  for (let i = from; i < from + count; i++) {
    const x = Math.round(((1 + step[0] * i + chance(i) * loose) % 1) * width)
    const y = Math.round(((1 + step[1] * i + chance(i + 7919) * loose) % 1) * height)
    if (!keep || keep(x, y)) path += `M${x} ${y}h0`
  }
  return path
}
