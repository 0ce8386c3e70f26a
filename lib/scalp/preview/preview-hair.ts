import type { Strands } from './comb-hair'
import { addDot, type DotList } from './dot-list'
import { packColour } from './pack-colour'
import { blurDot } from './preview-blur'
import type { PreviewColours } from './preview-colours'
import { MARK } from './preview-marks'
import { isOpen } from './preview-depth'
import { isBeside, isSkin, type PreviewProjection } from './preview-projection'

/** Radius of a dot at the root, in pixels of the full frame, and by how much it is thinner at the tip. */
const ROOT = 1
const TAPER = 0.4
/** Hair lies on the head like skin that leans so much. */
const LEAN = 0.6

/** Draws hair that lies, dot by dot from root to tip. */
export function addStrands(
  list: DotList,
  seen: PreviewProjection,
  { count, position, along, kind }: Strands,
  colours: PreviewColours,
  blur: number,
  size: number,
): void {
  const {
    camera: { centre, target, distance, scale },
    view: { right, up, toward },
  } = seen
  const [hair, grey] = [packColour(colours.hair), packColour(colours.grey)]
  for (let i = 0; i < count; i += 1) {
    const dx = (position[i * 3] ?? 0) - target[0]
    const dy = (position[i * 3 + 1] ?? 0) - target[1]
    const dz = (position[i * 3 + 2] ?? 0) - target[2]
    const near = dx * toward[0] + dy * toward[1] + dz * toward[2]
    const wide = (scale * distance) / (distance - near)
    const x = centre[0] + (dx * right[0] + dy * right[1] + dz * right[2]) * wide
    const y = centre[1] - (dx * up[0] + dy * up[1] + dz * up[2]) * wide
    if (isBeside(seen, x, y)) continue
    if (isSkin(seen, x, y) && !isOpen(seen.depth, x, y, near, LEAN)) continue
    const dot = blurDot(ROOT * (1 - TAPER * (along[i] ?? 0)) * size, 0.85, blur)
    addDot(list, x, y, dot.radius, dot.soft, dot.alpha, kind[i] === MARK.greyHair ? grey : hair)
  }
}
