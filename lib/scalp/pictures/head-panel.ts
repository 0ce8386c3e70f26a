import { type Build, builds, type Sex } from '@/lib/scalp/head/build'
import type { Camera } from '@/lib/scalp/head/camera'
import { smoothstep } from '@/lib/scalp/head/distance'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { type HairLossPattern, hairLeft } from '@/lib/scalp/head/hair-loss'
import { insideHairline } from '@/lib/scalp/head/hairline'
import { headDistance } from '@/lib/scalp/head/head-distance'
import type { Share } from '@/lib/scalp/head/light-head'
import { sheer } from '@/lib/scalp/patch/patch-ink'
import type { Scheme } from '@/lib/scalp/patch/patch-tones'
import { skinTone } from '@/lib/scalp/head/skin-tone'
import { type ScalpPlan, stippleHead } from '@/lib/scalp/head/stipple-head'
import { type HeadView, traceHead } from '@/lib/scalp/head/trace-head'

/** A head in one panel of a picture. */
export interface HeadPlan {
  readonly sex: Sex
  readonly camera: Camera
  /** Size of a dot and its gap, see stippleHead. */
  readonly unit: number
  /** Height of the hairline, see hairline.ts. */
  readonly height: number
  /** Dots and hair that stand at a place within the hairline, 0 to 1. */
  readonly drawn: Share
  /** How much of their colour the dots have kept, 0 to 1; all of it when left out. */
  readonly kept?: number
}

/** A frame of the head. turn: 0 looks at the reader, 90 a profile; above: how far the reader looks down, in degrees. */
export function headCamera(width: number, height: number, turn: number, above: number, middle = 0.1, zoom = 1): Camera {
  return {
    yaw: turn,
    pitch: above,
    roll: 0,
    target: [0, middle, 0],
    centre: [width / 2, height / 2],
    distance: 8,
    scale: height * 0.42 * zoom,
    width,
    height,
  }
}

// A picture shows one view several times, and is drawn for light and for dark: each view is traced once.
const views = new Map<string, HeadView>()

/** Draws a head for one scheme: SVG paths in fifths of a pixel. The same plan gives the same text. */
export function drawHead({ sex, camera, unit, height, drawn, kept = 1 }: HeadPlan, scheme: Scheme): string {
  const build: Build = builds[sex]
  const room: Share = (x, y, z) => insideHairline({ height, straight: 0 }, x, y, z, sex)
  const plan: ScalpPlan = { room, drawn, hiding: kept, skin: aboveNeck, tone: (x, y, z) => skinTone(x, y, z, build) }
  const { skin, scalp } = stippleHead(viewOf(sex, camera), unit, plan)[scheme]
  const dots = scalp.map(group => ({ ...group, colour: sheer(group.colour, kept) }))
  return [...skin, ...dots].map(pathOf).join('')
}

/** Native hair alone, as a pattern of loss leaves it. */
export function hairOf(pattern: HairLossPattern): Share {
  return (x, y, z) => hairLeft(pattern, x, y, z)
}

/** The head alone: the neck runs out into the paper. */
function aboveNeck(_x: number, y: number, z: number): number {
  return smoothstep(-1.2, -0.75, y - 0.12 * z)
}

function viewOf(sex: Sex, camera: Camera): HeadView {
  const key = sex + JSON.stringify(camera)
  const known = views.get(key)
  if (known) return known
  const view = traceHead(camera, (x, y, z) => headDistance(x, y, z, builds[sex]))
  views.set(key, view)
  return view
}
