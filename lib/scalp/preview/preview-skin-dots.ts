import { addDot, type DotList } from './dot-list'
import { blurDot } from './preview-blur'
import type { PreviewColours } from './preview-colours'
import { packColour } from './pack-colour'
import type { ScalpMarks } from './preview-marks'
import { isOpen, standsOut } from './preview-depth'
import { isBeside, type PreviewProjection } from './preview-projection'
import type { PreviewScene } from './preview-scene'

/** Key light from the reader's upper left; a weak one from behind on the right shows the edge of dark skin. */
const KEY = [-0.54, 0.64, 0.545] as const
const BACK = [0.912, 0.161, -0.376] as const
const WRAP = 0.15
/** Below this share of facing the reader a point may belong to an outline, which is drawn on the lit side too. */
const EDGE = 0.24
/** Where the skin gives back less light than this, above the eyes, brows grow. */
const BROW = { tone: 0.85, above: 0.11 } as const
const SMALLEST = 0.62
const LARGEST = 1.0

/** How many of the skin's dots stand where the light is `bright`, as a share of all. Also right for `night`. */
const inShadow = (bright: number) => {
  const dark = 1 - bright
  // dark ** 1.75, from roots: it is worked out for every point of every frame.
  return dark * Math.sqrt(dark) * Math.sqrt(Math.sqrt(dark)) * 0.95 + 0.045
}
const inLight = (night: number) => night * Math.sqrt(Math.sqrt(night)) + 0.02

/**
 * Draws the form of the skin in dots. On light skin they gather in the shadow, on dark skin where the light falls.
 * Where hair or pigment hides the skin they stay away, as far as these can be told from it.
 * @param size of a dot against the full frame
 */
export function addSkinDots(
  list: DotList,
  scene: PreviewScene,
  seen: PreviewProjection,
  marks: ScalpMarks,
  colours: PreviewColours,
  blur: number,
  size: number,
): void {
  const { count, position, normal, open, tone } = scene.cloud.skin
  const { skin } = seen
  const { right, up, toward } = seen.view
  const form = packColour(colours.form)
  const brow = packColour(colours.brow)
  for (let i = 0; i < count; i += 1) {
    const facing = skin.facing[i] ?? 0
    const foot = scene.foot[i] ?? 0
    const x = skin.x[i] ?? 0
    const y = skin.y[i] ?? 0
    if (facing <= 0.02 || foot < 0.004 || isBeside(seen, x, y)) continue
    const at = i * 3
    const nx = normal[at] ?? 0
    const ny = normal[at + 1] ?? 0
    const nz = normal[at + 2] ?? 0
    const vx = nx * right[0] + ny * right[1] + nz * right[2]
    const vy = nx * up[0] + ny * up[1] + nz * up[2]
    const vz = nx * toward[0] + ny * toward[1] + nz * toward[2]
    const key = Math.max(0, vx * KEY[0] + vy * KEY[1] + vz * KEY[2] + WRAP) / (1 + WRAP)
    const clear = open[i] ?? 1
    const rim = 1 - facing
    const bare = tone[i] ?? 1
    let colour = form
    let weight: number
    let share: number
    if (colours.formIsLight) {
      const back = Math.max(0, vx * BACK[0] + vy * BACK[1] + vz * BACK[2])
      weight = clamp((0.1 + 0.9 * key) * clear + 0.7 * back * back) * bare
      share = inLight(weight)
    } else {
      weight = 1 - clamp((0.16 + 0.84 * key) * clear - 0.16 * rim * rim * rim) * bare * bare
      share = inShadow(1 - weight)
      if (facing < EDGE && standsOut(seen.depth, x, y, skin.z[i] ?? 0)) share = Math.max(share, 0.4)
    }
    if (bare < BROW.tone && (position[at + 1] ?? 0) > BROW.above) {
      weight = 1 - bare
      share = weight
      colour = brow
    }
    const beside = scene.beside[i] ?? -1
    if (beside >= 0) share *= 1 - (marks.full[beside] ?? 0) * Math.min(1, 0.25 + 1.6 * colours.contrast)
    if (i >= share * count) continue
    if (!isOpen(seen.depth, x, y, skin.z[i] ?? 0, facing)) continue
    const dot = blurDot((SMALLEST + (LARGEST - SMALLEST) * weight) * size, 0.9, blur)
    addDot(list, x, y, dot.radius, dot.soft, dot.alpha, colour)
  }
}

const clamp = (t: number) => Math.max(0, Math.min(1, t))
