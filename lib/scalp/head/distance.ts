/** Signed distance to an axis-aligned ellipsoid (a close bound, exact at the surface). Centre c, radii r. */
export function ellipsoid(
  x: number,
  y: number,
  z: number,
  cx: number,
  cy: number,
  cz: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const ax = (x - cx) / rx
  const ay = (y - cy) / ry
  const az = (z - cz) / rz
  const k0 = Math.sqrt(ax * ax + ay * ay + az * az)
  const bx = ax / rx
  const by = ay / ry
  const bz = az / rz
  const k1 = Math.sqrt(bx * bx + by * by + bz * bz)
  return k1 < 1e-9 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1
}

/** Signed distance to a sphere. Centre c, radius r. */
export function sphere(x: number, y: number, z: number, cx: number, cy: number, cz: number, r: number): number {
  const ax = x - cx
  const ay = y - cy
  const az = z - cz
  return Math.sqrt(ax * ax + ay * ay + az * az) - r
}

/** Signed distance to a tapering capsule from a (radius ra) to b (radius rb). */
export function capsule(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  ra: number,
  rb: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  const dz = bz - az
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const t = Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)))
  const qx = px - dx * t
  const qy = py - dy * t
  const qz = pz - dz * t
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - (ra + (rb - ra) * t)
}

/** Smooth union: two bodies grow together over the width k. */
export function join(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0)
  return Math.min(a, b) - (h * h) / (4 * k)
}

/** Smooth subtraction: body a without body b, the edge rounded over the width k. */
export function cut(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a + b), 0)
  return Math.max(a, -b) + (h * h) / (4 * k)
}

/** 0 below a, 1 above b, an S-curve between (a > b turns it round). */
export function smoothstep(a: number, b: number, t: number): number {
  const s = Math.max(0, Math.min(1, (t - a) / (b - a)))
  return s * s * (3 - 2 * s)
}
