/** A fixed number in 0..1 for a corner of the integer lattice. */
function corner(x: number, y: number, z: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(z, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth noise in space, -1 to 1, one bump per unit; the same place always has the same value. */
export function noise(x: number, y: number, z: number): number {
  const ix = Math.floor(x)
  const iy = Math.floor(y)
  const iz = Math.floor(z)
  const u = ease(x - ix)
  const v = ease(y - iy)
  const w = ease(z - iz)
  let sum = 0
  for (let k = 0; k < 8; k += 1) {
    const dx = k & 1
    const dy = (k >> 1) & 1
    const dz = k >> 2
    sum += corner(ix + dx, iy + dy, iz + dz) * (dx ? u : 1 - u) * (dy ? v : 1 - v) * (dz ? w : 1 - w)
  }
  return sum * 2 - 1
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}
