import { dotLooks } from '@/lib/scalp/lit/pigment'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { PreviewPicture } from '@/lib/scalp/preview/preview-painter'
import { previewViews } from '@/lib/scalp/preview/preview-panes'
import type { PreviewScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewHead, PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { countMarks, type PreviewMarks, rememberMarks } from '@/lib/scalp/preview/remember-marks'
import { findCard } from './find-card'
import { type GlHead, lightUniforms, newGlHead } from './gl-head'
import { newLayers } from './gl-layers'
import { type GlMarks, newGlMarks } from './gl-marks'
import { newGlPicture } from './gl-picture'

/** A picture that the graphics card drew: it stays there until it is shown. */
export type CardPicture = Omit<PreviewPicture, 'pixels'> & { readonly bitmap: ImageBitmap }

/** A card that needs longer for a picture, in milliseconds, is slower than plain code and put away. */
const SLOW_MS = 60
/** The picture by which that is told: before it programs and heads are made ready. */
const TOLD_BY = 3

/**
 * A painter on the graphics card: the same picture as the plain painter's, from the same marks, light and optics.
 * @param now the time in milliseconds, by which the card's speed is told
 * @returns a painter, whose pictures are `undefined` once the card is lost or has turned out to be slow; `undefined`
 *   where there is no card at all
 */
export function newGlPainter(now: () => number) {
  const card = findCard()
  if (!card) return undefined
  const { canvas, gl } = card
  const marksOf = rememberMarks()
  const picture = newGlPicture(gl)
  const heads = new Map<PreviewHead, GlHead>()
  let layers = newLayers(gl, 1)
  let standing: { of: PreviewMarks; on: GlMarks } | undefined
  let painted = 0
  let isGone = false
  canvas.addEventListener('webglcontextlost', () => {
    isGone = true
  })

  const headOf = (scene: PreviewScene) => {
    const known = heads.get(scene.head) ?? newGlHead(gl, scene)
    heads.set(scene.head, known)
    return known
  }
  const marksOn = (scene: PreviewScene, settings: PreviewSettings) => {
    const of = marksOf(scene, settings)
    if (standing?.of !== of) {
      standing?.on.free()
      standing = { of, on: newGlMarks(gl, scene.cloud.scalp, of) }
    }
    return standing.on
  }
  /** Until it is known whether the card is fast enough, the picture is waited for. */
  const tellSpeed = (start: number) => {
    if (painted >= TOLD_BY) return
    painted += 1
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    if (painted === TOLD_BY && now() - start > SLOW_MS) isGone = true
  }

  return (
    scene: PreviewScene,
    settings: PreviewSettings,
    bands: FadingBands,
    edge: number,
  ): CardPicture | undefined => {
    if (isGone || gl.isContextLost()) return undefined
    const marks = marksOn(scene, settings)
    const start = now()
    if (layers.edge !== edge) {
      layers.free()
      layers = newLayers(gl, edge)
      canvas.width = edge
      canvas.height = edge
      gl.viewport(0, 0, edge, edge)
    }
    const views = previewViews(settings)
    const drawn = {
      head: headOf(scene),
      marks,
      light: lightUniforms(settings),
      looks: dotLooks(settings, bands),
    }
    layers.begin()
    for (const view of views) picture.draw(view, drawn, layers)
    layers.finish()
    picture.develop()
    tellSpeed(start)
    // A card that is lost meanwhile leaves an empty picture.
    if (gl.isContextLost()) return undefined
    return { bitmap: canvas.transferToImageBitmap(), edge, ...countMarks(marksOf(scene, settings), views, drawn.looks) }
  }
}
