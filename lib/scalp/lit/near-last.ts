/** Steps of nearness, from two head units behind the middle to two before it: finer than hair lies over hair. */
const STEPS = 2048
const REACH = 2

/**
 * The pieces of a ribbon mesh (two triangles each, six numbers of `index`) from the farthest to the nearest; of those
 * that lie at the same distance in their own order.
 * @param z nearness of each corner in head units
 */
export function byNearness(index: Uint32Array, z: Float32Array): Uint32Array {
  const count = index.length / 6
  const steps = new Uint16Array(count)
  const starts = new Uint32Array(STEPS + 1)
  for (let piece = 0; piece < count; piece += 1) {
    // The first and the last corner of a piece lie across from each other.
    const near = ((z[index[piece * 6] ?? 0] ?? 0) + (z[index[piece * 6 + 4] ?? 0] ?? 0)) / 2
    const step = Math.max(0, Math.min(STEPS - 1, Math.floor(((near + REACH) / (2 * REACH)) * STEPS)))
    steps[piece] = step
    starts[step + 1] = (starts[step + 1] ?? 0) + 1
  }
  for (let step = 0; step < STEPS; step += 1) starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0)
  const order = new Uint32Array(count)
  for (let piece = 0; piece < count; piece += 1) {
    const step = steps[piece] ?? 0
    const at = starts[step] ?? 0
    order[at] = piece
    starts[step] = at + 1
  }
  return order
}
