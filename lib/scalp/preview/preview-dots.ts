import type { Camera } from '@/lib/scalp/head/camera'
import { combHair, type Strands } from './comb-hair'
import { type DotList, newDots } from './dot-list'
import { blurAt } from './preview-blur'
import { PREVIEW_FRAME, PREVIEW_SCALE, previewCamera } from './preview-camera'
import { previewColours, type Rgb } from './preview-colours'
import { type FadingBands, pigmentLeft } from './preview-fading'
import { hairField, type ScalpFields, treatedField } from './preview-fields'
import { addStrands } from './preview-hair'
import { type ScalpMarks, scalpMarks } from './preview-marks'
import { type PreviewProjection, projectScene } from './preview-projection'
import { addScalpDots } from './preview-scalp-dots'
import type { PreviewScene } from './preview-scene'
import type { PreviewSettings } from './preview-settings'
import { addSkinDots } from './preview-skin-dots'

/** One head in the picture, and the part of the frame's width that it is shown in. */
export interface PreviewPane {
  readonly dots: DotList
  /** How many of the dots are pigment. */
  readonly pricks: number
  readonly seen: PreviewProjection
  readonly skin: Rgb
  /** Softness of the silhouette's edge in pixels of the frame. */
  readonly blur: number
  readonly from: number
  readonly to: number
}

/** What stands on the scalp before and after: the part of a picture that does not change while the head turns. */
export interface PreviewMarks {
  readonly before: ScalpMarks
  readonly after: ScalpMarks
  /** The hair of both, where it is long enough to lie. */
  readonly strands: Strands | undefined
}

type Part = 'before' | 'after'

/** Settings under which nothing has been done. */
const untreated = (settings: PreviewSettings): PreviewSettings => ({ ...settings, session: 0, faults: [] })

/** Works out what stands on the scalp. `fields` may be kept as long as only other settings change. */
export function previewMarks(
  scene: PreviewScene,
  settings: PreviewSettings,
  fields = previewFields(scene, settings),
): PreviewMarks {
  const points = scene.cloud.scalp
  const before = scalpMarks(points, fields, untreated(settings))
  const after = scalpMarks(points, fields, settings)
  return { before, after, strands: combHair(points, before.kind, settings.length) }
}

/** Where hair is left and where dots would go. `hair` may be kept as long as head and pattern stay. */
export function previewFields(scene: PreviewScene, settings: PreviewSettings, hair?: Float32Array): ScalpFields {
  const points = scene.cloud.scalp
  const left = hair ?? hairField(points, scene.grown, settings.pattern)
  return { hair: left, treated: treatedField(points, scene.grown, left, settings) }
}

/**
 * The picture as dots: pure and exact, so that the same settings always give the same picture. The painter and the
 * file take their pixels from nothing else.
 * @param marks what stands on the scalp, if it is known already
 */
export function previewDots(
  scene: PreviewScene,
  settings: PreviewSettings,
  bands: FadingBands,
  marks = previewMarks(scene, settings),
): PreviewPane[] {
  const camera = previewCamera(settings.yaw, settings.pitch)
  const half = PREVIEW_FRAME / 2
  const line = (settings.wipe / 100) * PREVIEW_FRAME
  const draw = (part: Part, seen: PreviewProjection, from: number, to: number) =>
    drawPane(scene, settings, bands, marks, part, { ...seen, from, to })
  if (settings.show === 'both') {
    const seenAt = (middle: number) => projectScene(scene, narrow(camera, middle), half)
    return [draw('before', seenAt(half / 2), 0, half), draw('after', seenAt(half + half / 2), half, PREVIEW_FRAME)]
  }
  const seen = projectScene(scene, camera)
  if (settings.show !== 'wipe') return [draw(settings.show, seen, 0, PREVIEW_FRAME)]
  return [draw('before', seen, 0, line), draw('after', seen, line, PREVIEW_FRAME)].filter(({ from, to }) => to > from)
}

/** The same view small enough for half the frame. */
const narrow = (camera: Camera, middle: number): Camera => ({
  ...camera,
  scale: camera.scale * 0.66,
  centre: [middle, PREVIEW_FRAME * 0.5],
})

function drawPane(
  scene: PreviewScene,
  chosen: PreviewSettings,
  bands: FadingBands,
  marks: PreviewMarks,
  part: Part,
  seen: PreviewProjection,
): PreviewPane {
  const settings = part === 'before' ? untreated(chosen) : chosen
  const dots = newDots()
  const colours = previewColours(settings)
  const { scale } = seen.camera
  const blur = blurAt(settings.distance) * scale
  const size = scale / PREVIEW_SCALE
  const left = pigmentLeft(settings.years, bands[settings.source])
  addSkinDots(dots, scene, seen, marks[part], colours, blur, size)
  const pricks = addScalpDots(dots, scene, seen, marks[part], colours, settings, left, blur, size)
  if (marks.strands) addStrands(dots, seen, marks.strands, colours, blur, size)
  return { dots, pricks, seen, skin: colours.skin, blur, from: seen.from, to: seen.to }
}
