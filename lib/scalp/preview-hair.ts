import { addDot, type DotList } from './dot-list'
import { blurDot } from './preview-blur'
import { isBeside, isOpen, type PreviewProjection } from './preview-projection'

/** A strand is a row of dots: how many, how far it reaches in head units, how far it stands off and falls. */
const STRANDS = {
  short: { dots: 4, reach: 0.055, lift: 0.03, fall: 0.01, radius: 0.85 },
  long: { dots: 26, reach: 0.2, lift: 0.045, fall: 0.2, radius: 0.72 },
} as const

/**
 * Draws one hair as a row of dots: off the skin, along the way it is combed (from the middle outwards, to the back and
 * down), and falling the more the longer it is.
 * @param i the scalp point that it grows from
 */
export function addStrand(
  list: DotList,
  seen: PreviewProjection,
  length: keyof typeof STRANDS,
  position: Float32Array,
  normal: Float32Array,
  i: number,
  colour: number,
  blur: number,
  size: number,
): void {
  const strand = STRANDS[length]
  const {
    camera: { centre, target, distance, scale },
    view: { right, up, toward },
  } = seen
  const at = i * 3
  const x = position[at] ?? 0
  const y = position[at + 1] ?? 0
  const z = position[at + 2] ?? 0
  const nx = normal[at] ?? 0
  const ny = normal[at + 1] ?? 0
  const nz = normal[at + 2] ?? 0
  const wild = ((i * 0.56984) % 1) - 0.5
  // The comb's way, without the part of it that would lead into the head.
  const cx = 0.75 * Math.tanh(x * 9) + 0.16 * wild
  const cy = -0.45
  const cz = -0.5 + 0.12 * wild
  const into = cx * nx + cy * ny + cz * nz
  const fx = cx - into * nx
  const fy = cy - into * ny
  const fz = cz - into * nz
  const length2 = fx * fx + fy * fy + fz * fz + 0.09
  const reach = (strand.reach * (0.8 + 0.4 * ((i * 0.754877) % 1))) / Math.sqrt(length2)
  for (let step = 0; step < strand.dots; step += 1) {
    const t = step / (strand.dots - 1)
    const off = strand.lift * (1 - (1 - t) * (1 - t))
    const dx = x + nx * off + fx * reach * t - target[0]
    const dy = y + ny * off + fy * reach * t - strand.fall * t * t - target[1]
    const dz = z + nz * off + fz * reach * t - target[2]
    const near = dx * toward[0] + dy * toward[1] + dz * toward[2]
    const wide = (scale * distance) / (distance - near)
    const px = centre[0] + (dx * right[0] + dy * right[1] + dz * right[2]) * wide
    const py = centre[1] - (dx * up[0] + dy * up[1] + dz * up[2]) * wide
    if (isBeside(seen, px, py) || !isOpen(seen.depth, px, py, near, 0.6)) continue
    const dot = blurDot(strand.radius * (1 - 0.35 * t) * size, 0.85, blur)
    addDot(list, px, py, dot.radius, dot.soft, dot.alpha, colour)
  }
}
