import { type Camera, viewpointOf } from '@/lib/scalp/head/camera'
import { PREVIEW_FRAME } from '@/lib/scalp/preview/preview-camera'
import { previewColours, type Rgb } from '@/lib/scalp/preview/preview-colours'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import { previewViews } from '@/lib/scalp/preview/preview-panes'
import type { PreviewScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { countMarks, type PreviewMarks } from '@/lib/scalp/preview/remember-marks'
import { bustShown } from './bust-end'
import { albedoOf, develop, exposure } from './exposure'
import { fillMesh } from './fill-mesh'
import { fillHair } from './fill-hair'
import { layScalpMarks } from './lay-marks'
import { lights } from './lights'
import { linearOf } from './linear-colour'
import type { LitMesh } from './lit-mesh'
import { findEdges, type MeshEdges, smoothEdges } from './mesh-edges'
import { dotLooks, inkThrough } from './pigment'
import { type LitView, newView, projectMesh } from './raster'
import { newShader } from './shade'
import { hairAlbedo, hairGleam, newHairShader } from './shade-hair'

/** A brow is thin: the skin shows between its hairs. */
export const BROWS = 0.72

/** A painted picture: square, `edge` pixels wide, with what it holds. */
export interface LitPicture {
  /** Red, green, blue and alpha, row by row, clear where there is only paper. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
  readonly edge: number
  /** Dots that stand on the head: pigment and the roots of cut hair. */
  readonly dots: number
  /** How many of them are pigment. */
  readonly pricks: number
}

/** What is worked out once for a mesh. */
type Surface = { readonly edges: MeshEdges; readonly shown: Float32Array }

/**
 * A painter of lit heads by plain code, which keeps its arrays from one picture to the next. The same settings give the
 * same bytes on every machine.
 */
export function newLitPainter() {
  const surfaces = new Map<LitMesh, Surface>()
  let spare: LitView | undefined

  const surfaceOf = (mesh: LitMesh): Surface => {
    const known = surfaces.get(mesh) ?? { edges: findEdges(mesh), shown: shownOf(mesh) }
    surfaces.set(mesh, known)
    return known
  }

  /** Paints `edge` × `edge` pixels, into `into` if they are as many. `marks`: what stands on the scalp. */
  return (
    scene: PreviewScene,
    settings: PreviewSettings,
    bands: FadingBands,
    marks: PreviewMarks,
    edge: number,
    into?: Uint8ClampedArray<ArrayBuffer>,
  ): LitPicture => {
    const pixels = into?.length === edge * edge * 4 ? into.fill(0) : new Uint8ClampedArray(edge * edge * 4)
    const colours = previewColours(settings)
    const light = lights[settings.light]
    const albedo = albedoOf(linearOf(colours.skin))
    const shader = newShader(albedo, light)
    const shaderOf = (hair: Rgb) => newHairShader(hairAlbedo(linearOf(hair), albedo), light, hairGleam(albedo))
    const hairs = [shaderOf(colours.hair), shaderOf(colours.grey)] as const
    const brows = [shaderOf(colours.brow), shaderOf(colours.brow)] as const
    const looks = dotLooks(settings, bands)
    const through = inkThrough(colours.ink, albedo)
    const { edges, shown } = surfaceOf(scene.mesh)
    let filled: Camera | undefined
    const views = previewViews(settings)
    spare = newView(edge, [0, edge], spare)
    for (const { part, camera: framed, from, to } of views) {
      const scale = edge / PREVIEW_FRAME
      const camera = scaled(framed, scale)
      const eye = viewpointOf(camera)
      // The skin of both sides of a wipe is the same, and is filled once.
      const others = views.filter(view => view.camera === framed)
      const columnsOf = (first: number, last: number) => [Math.round(first * scale), Math.round(last * scale)] as const
      if (filled !== framed) {
        const whole = { ...spare, columns: columnsOf(from, others.at(-1)?.to ?? to) }
        const seen = projectMesh(scene.mesh, camera)
        fillMesh(whole, scene.mesh, seen, shown, shader)
        smoothEdges(whole, scene.mesh, edges, seen, shown, shader)
        filled = framed
      }
      const sheet = { view: { ...spare, columns: columnsOf(from, to) }, camera, eye }
      layScalpMarks(sheet, scene.cloud.scalp, marks[part], looks, through, hairs)
      fillHair(sheet.view, scene.brows, camera, eye, brows, BROWS)
      if (marks.hair) fillHair(sheet.view, marks.hair, camera, eye, hairs)
    }
    develop(spare, exposure(albedo, light), pixels)
    return { pixels, edge, ...countMarks(marks, views, looks) }
  }
}

const shownOf = ({ count, position }: LitMesh) =>
  Float32Array.from({ length: count }, (_, i) =>
    bustShown(position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0),
  )

/** The same view in pixels of another size. */
const scaled = (camera: Camera, by: number): Camera => ({
  ...camera,
  centre: [camera.centre[0] * by, camera.centre[1] * by],
  scale: camera.scale * by,
  width: camera.width * by,
  height: camera.height * by,
})
