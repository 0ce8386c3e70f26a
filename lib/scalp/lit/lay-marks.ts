import { type Camera, turned, type Vector, type Viewpoint } from '@/lib/scalp/head/camera'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { blurDot } from '@/lib/scalp/preview/preview-blur'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import { MARK, type ScalpMarks } from '@/lib/scalp/preview/preview-marks'
import { projectPoints } from '@/lib/scalp/preview/project-points'
import { type DotLight, layDot } from './lay-dot'
import { type DotLook, foreshortened, variedBy } from './pigment'
import type { LitView } from './raster'
import type { HairShader } from './shade-hair'

/** Where marks are laid: a filled view, with the camera that it was seen by, which counts in the view's own pixels. */
export interface Sheet {
  readonly view: LitView
  readonly camera: Camera
  readonly eye: Viewpoint
}

/** A dot lies on skin that is so much nearer or farther, in head units; the more the skin leans, the more. */
export const LIFT = 0.014
export const LEAN = 0.012

/** Whether a place is seen: nothing of the head stands before it. */
function isSeen(
  { depth, width, height, columns }: LitView,
  x: number,
  y: number,
  near: number,
  facing: number,
): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (column < columns[0] || column >= columns[1] || column < 0 || column >= width || row < 0 || row >= height)
    return false
  return near > (depth[row * width + column] ?? 0) - LIFT - LEAN / Math.max(0.1, facing)
}

const nothing = new Float32Array(3)

/**
 * Lays pigment on the skin, then the roots of cut hair.
 * @param through what pigment leaves of the light from below
 * @param hairs shades a hair, and a grey one
 */
export function layScalpMarks(
  sheet: Sheet,
  points: Points,
  marks: ScalpMarks,
  looks: { readonly pigment: DotLook; readonly roots: DotLook | undefined },
  through: Vector,
  hairs: readonly [own: HairShader, grey: HairShader],
): void {
  const { view, camera, eye } = sheet
  const { count, normal } = points
  const seen = projectPoints(camera, eye, marks.position, normal)
  const size = camera.scale / PREVIEW_SCALE
  const ink: DotLight = { through: Float32Array.from(through), adds: nothing, keepsShine: true, ownShine: nothing }
  const hair = { through: nothing, adds: new Float32Array(3), keepsShine: false, ownShine: new Float32Array(3) }
  for (const kind of ['pigment', 'roots'] as const) {
    const look = looks[kind]
    if (!look) continue
    for (let i = 0; i < count; i += 1) {
      const mark = marks.kind[i] ?? MARK.none
      if (mark === MARK.none || (mark === MARK.pigment) !== (kind === 'pigment')) continue
      const facing = seen.facing[i] ?? 0
      const x = seen.x[i] ?? 0
      const y = seen.y[i] ?? 0
      if (facing <= 0.03 || !isSeen(view, x, y, seen.z[i] ?? 0, facing)) continue
      const dot = blurDot(look.radius * size * variedBy(i) * foreshortened(facing), look.strength, look.blur * size)
      if (kind === 'roots') {
        const n = turned(normal, i * 3, eye)
        hairs[mark === MARK.greyHair ? 1 : 0](n, n, hair.adds, hair.ownShine)
      }
      layDot(view, x, y, dot.radius, dot.soft, dot.alpha, kind === 'pigment' ? ink : hair)
    }
  }
}
