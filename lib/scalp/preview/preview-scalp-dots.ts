import type { previewDotSizes } from '@/content/scalp/scalp'
import { addDot, type DotList } from './dot-list'
import { packColour } from './pack-colour'
import { blurDot } from './preview-blur'
import type { PreviewColours } from './preview-colours'
import { MARK, type ScalpMarks } from './preview-marks'
import { isOpen } from './preview-depth'
import { isBeside, type PreviewProjection } from './preview-projection'
import { projectPoints } from './project-points'
import type { PreviewScene } from './preview-scene'
import type { PreviewSettings } from './preview-settings'

/** Radius of a dot of pigment for each size, in pixels of the full frame. */
export const dotRadii: Record<keyof typeof previewDotSizes, number> = { 1: 0.78, 2: 1, 3: 1.26, 4: 1.6, 5: 2 }
/** By how much a dot is wider that is much too big. */
export const OVERSIZED = 2.1
/** Ink that sits too deep spreads: the dot grows, and its edge is gone. Pixels of the full frame. */
const SPREAD = { grows: 1.75, blur: 1.7 } as const
/** Longer hair lies, and is drawn strand by strand (preview-hair.ts). */
const STUBBLE: Partial<Record<PreviewSettings['length'], { radius: number; alpha: number }>> = {
  razor: { radius: 0.6, alpha: 0.28 },
  stubble: { radius: 1.05, alpha: 0.95 },
}

export type ScalpDotSettings = Pick<PreviewSettings, 'dot' | 'faults' | 'length'>

/**
 * Draws what stands on the scalp: dots of pigment, then hair. Dots turned away from the reader are drawn smaller.
 * @param left how dark the pigment still is, 0 to 1
 * @param size of a dot against the full frame
 * @returns how many dots of pigment are seen
 */
export function addScalpDots(
  list: DotList,
  scene: PreviewScene,
  seen: PreviewProjection,
  marks: ScalpMarks,
  colours: PreviewColours,
  settings: ScalpDotSettings,
  left: number,
  blur: number,
  size: number,
): number {
  const { count, normal } = scene.cloud.scalp
  const { position, kind } = marks
  const placed = projectPoints(seen.camera, seen.view, position, normal)
  const deep = settings.faults.includes('deep')
  const base =
    dotRadii[settings.dot] * (settings.faults.includes('big') ? OVERSIZED : 1) * (deep ? SPREAD.grows : 1) * size
  const inkBlur = deep ? Math.hypot(blur, SPREAD.blur * size) : blur
  const pigment = packColour(colours.pigment)
  const root = STUBBLE[settings.length]
  const [hair, grey] = [packColour(colours.hair), packColour(colours.grey)]
  let pricks = 0
  for (let pass = 0; pass < 2; pass += 1) {
    for (let i = 0; i < count; i += 1) {
      const mark = kind[i] ?? 0
      if (mark === MARK.none || (mark === MARK.pigment) === (pass === 1)) continue
      const facing = placed.facing[i] ?? 0
      const x = placed.x[i] ?? 0
      const y = placed.y[i] ?? 0
      if (facing <= 0.03 || isBeside(seen, x, y) || !isOpen(seen.depth, x, y, placed.z[i] ?? 0, facing)) continue
      const lean = Math.sqrt(facing)
      // No two dots are quite alike: a hand set them.
      const varied = 0.9 + 0.2 * ((i * 0.754877) % 1)
      if (mark === MARK.pigment) {
        const dot = blurDot(base * varied * (0.55 + 0.45 * lean), 0.94 * left, inkBlur)
        addDot(list, x, y, dot.radius, dot.soft, dot.alpha, pigment)
        pricks += 1
        continue
      }
      if (!root) continue
      const dot = blurDot(root.radius * varied * size * (0.55 + 0.45 * lean), root.alpha, blur)
      addDot(list, x, y, dot.radius, dot.soft, dot.alpha, mark === MARK.greyHair ? grey : hair)
    }
  }
  return pricks
}
