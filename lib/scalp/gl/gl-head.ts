import { type Camera, viewpointOf } from '@/lib/scalp/head/camera'
import { bustShown } from '@/lib/scalp/lit/bust-end'
import { albedoOf, exposure } from '@/lib/scalp/lit/exposure'
import { lights } from '@/lib/scalp/lit/lights'
import { linearOf } from '@/lib/scalp/lit/linear-colour'
import type { LitMesh } from '@/lib/scalp/lit/lit-mesh'
import { inkThrough } from '@/lib/scalp/lit/pigment'
import { beamsOf } from '@/lib/scalp/lit/shade'
import { hairAlbedo, hairGleam } from '@/lib/scalp/lit/shade-hair'
import { previewColours, type Rgb } from '@/lib/scalp/preview/preview-colours'
import type { PreviewScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { newGlHair } from './gl-marks'
import { newVertices, weave } from './gl-vertices'

type Three = readonly [number, number, number]

/** What is told of a corner of the head: its place, its normal, and open, tone, lip and shown as one. */
export const headAttributes = ['position', 'normal', 'surface'] as const

const shownOf = ({ count, position }: LitMesh) =>
  Float32Array.from({ length: count }, (_, i) => bustShown(...(position.subarray(i * 3, i * 3 + 3) as never as Three)))

/** Hands a head over to the graphics card: its skin, its brows and its lashes. */
export function newGlHead(gl: WebGL2RenderingContext, { mesh, brows }: PreviewScene) {
  const numbers = weave(mesh.count, [
    [mesh.position, 3],
    [mesh.normal, 3],
    [mesh.open, 1],
    [mesh.tone, 1],
    [mesh.lip, 1],
    [shownOf(mesh), 1],
  ])
  return { skin: newVertices(gl, numbers, [3, 3, 4], mesh.index), brows: newGlHair(gl, brows) }
}

export type GlHead = ReturnType<typeof newGlHead>

/** From where the head is seen, as the programs of the card want it. */
export function viewUniforms(camera: Camera) {
  const { right, up, toward } = viewpointOf(camera)
  const { target, centre, scale, distance } = camera
  return { right, up, toward, target, lens: [...centre, scale, distance] }
}

/** In which light which colours are seen, as the programs of the card want it. */
export function lightUniforms(settings: PreviewSettings) {
  const { skin, ink, hair, grey, brow } = previewColours(settings)
  const light = lights[settings.light]
  const albedo = albedoOf(linearOf(skin))
  const hairsOf = (...colours: Rgb[]) => colours.flatMap(colour => [...hairAlbedo(linearOf(colour), albedo)])
  const beams = beamsOf(albedo, light)
  return {
    albedo,
    exposure: exposure(albedo, light),
    through: inkThrough(ink, albedo),
    gleaming: hairGleam(albedo),
    hairs: hairsOf(hair, grey),
    brows: hairsOf(brow, brow),
    sky: light.sky.map(share => share * light.ambient),
    wrapping: light.wrap,
    sharpness: light.shine.sharpness,
    beamDirection: beams.flatMap(({ direction }) => direction),
    beamHalf: beams.flatMap(({ half }) => half),
    beamColour: beams.flatMap(({ colour }) => colour),
    beamStrength: beams.map(({ strength }) => strength),
    beamGloss: beams.map(({ gloss }) => gloss),
  }
}
