import type { DotGroup } from './dots-to-svg'
import { smoothstep } from './distance'
import { treatedAt } from './hairline'
import { fadeAt, type HeadTones, lightHead, type Share } from './light-head'
import { type Dot, scatterDots } from './scatter-dots'
import { skinTone } from './skin-tone'
import type { HeadView } from './trace-head'

/** The picture in its two lightings, as groups of dots of one size and colour. */
export interface StippledHead {
  readonly light: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
  readonly dark: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
}

const SEED = 20260
const SIZES = 5

/** What stands on the scalp: where dots may stand, and how many of them are there. */
export interface ScalpPlan {
  readonly room: Share
  /** Share of the dots that are drawn at a place: the first of them in their rank, which are evenly spread. */
  readonly drawn: Share
  /** How far the dots hide the skin between them: 1 fresh, less when they have paled. */
  readonly hiding: number
  /** Share of the skin's dots that are drawn at a place. */
  readonly skin: Share
  /** How light the skin itself is: less on brows, lashes and lips. */
  readonly tone: Share
}

const halfTreated: ScalpPlan = { room: treatedAt, drawn: () => 1, hiding: 1, skin: () => 1, tone: skinTone }

/**
 * Stipples a traced head. On light paper dots gather in the shadow; on dark paper they gather where the light falls.
 * The dots on the scalp stand in the same places in both, and in every plan with the same room: it is the same scalp.
 * @param unit size of a dot and its gap against the frame of 680 × 740: 1 there, larger for a coarser picture
 */
export function stippleHead(view: HeadView, unit: number, plan: ScalpPlan = halfTreated): StippledHead {
  const { room, drawn, hiding, skin, tone } = plan
  const tones = lightHead(view, room, tone)
  const places = scatterDots(
    gapsOf(view, tones, tones.bright, scalpGap, unit, () => 1),
    view.width,
    SEED,
  )
  const scalp = places.filter(({ x, y }, rank) => {
    const at = (Math.floor(y) * view.width + Math.floor(x)) * 3
    const [px = 0, py = 0, pz = 0] = view.position.subarray(at, at + 3)
    return rank < drawn(px, py, pz) * places.length
  })
  tones.pigment.forEach((share, i) => {
    if (share === 0) return
    const [px = 0, py = 0, pz = 0] = view.position.subarray(i * 3, i * 3 + 3)
    tones.pigment[i] = share * drawn(px, py, pz) * hiding
  })
  // Skin comes close up to the scalp's dots, also where these stand wide apart, and closer still when they are pale.
  const pricks = scalp.map(dot => ({ ...dot, gap: Math.min(dot.gap, 2 * unit) * hiding ** 2 }))
  const shadow = scatterDots(gapsOf(view, tones, tones.bright, shadowGap, unit, skin), view.width, SEED + 1, pricks)
  const glow = scatterDots(gapsOf(view, tones, tones.night, glowGap, unit, skin), view.width, SEED + 2, pricks)
  const pixel = (dot: Dot) => Math.floor(dot.y) * view.width + Math.floor(dot.x)
  const shade = (dot: Dot) => 1 - (tones.bright[pixel(dot)] ?? 0)
  const shine = (dot: Dot) => tones.night[pixel(dot)] ?? 0
  const edge = (dot: Dot) => ((tones.facing[pixel(dot)] ?? 0) < EDGE ? 0.7 : 0)
  return {
    light: {
      skin: bySize(shadow, dot => Math.max(shade(dot), edge(dot)), '#96492b', [1, 1.6], unit),
      scalp: bySize(scalp, shade, '#17130f', [1.4, 1.75], unit),
    },
    dark: {
      skin: bySize(glow, shine, '#e0a07d', [1.05, 1.75], unit),
      scalp: bySize(scalp, shine, '#efe7da', [1.1, 1.75], unit),
    },
  }
}

/** Below this share of facing the viewer a point belongs to the silhouette, which is drawn on the lit side too. */
const EDGE = 0.2

type Gap = (bright: number, pigment: number, facing: number) => number

function scalpGap(_bright: number, pigment: number, facing: number): number {
  if (pigment < 0.03) return 0
  return (2.35 * Math.sqrt(Math.max(0.14, facing))) / Math.sqrt(pigment)
}

function shadowGap(bright: number, pigment: number, facing: number): number {
  const bare = 1 - smoothstep(0.05, 0.7, pigment)
  if (bare < 0.02) return 0
  const open = 1.5 / Math.sqrt((1 - bright) ** 1.9 + 0.024)
  return (facing < EDGE ? Math.min(open, 2.7) : open) / Math.sqrt(bare)
}

function glowGap(bright: number, pigment: number, _facing: number): number {
  const bare = 1 - smoothstep(0.05, 0.7, pigment)
  if (bare < 0.02 || bright < 0.01) return 0
  return 1.5 / Math.sqrt((bright ** 1.5 + 0.02) * bare)
}

function gapsOf(
  view: HeadView,
  tones: HeadTones,
  tone: Float32Array,
  gap: Gap,
  unit: number,
  shown: Share,
): Float32Array {
  return Float32Array.from(view.hit, (hit, i) => {
    if (!hit) return 0
    const [x = 0, y = 0, z = 0] = view.position.subarray(i * 3, i * 3 + 3)
    const fade = fadeAt(i % view.width, Math.floor(i / view.width), view.width, view.height) * shown(x, y, z)
    if (fade < 0.01) return 0
    const wanted = gap(tone[i] ?? 0, tones.pigment[i] ?? 0, tones.facing[i] ?? 0)
    return (wanted * unit) / Math.sqrt(fade)
  })
}

/** Parts dots by weight (0 to 1) into sizes; each dot leans a little to either side, so that no step shows. */
function bySize(
  dots: readonly Dot[],
  weight: (dot: Dot) => number,
  colour: string,
  [smallest, largest]: readonly [number, number],
  unit: number,
): DotGroup[] {
  const groups = Array.from({ length: SIZES }, (_, size) => ({
    colour,
    diameter: (smallest + ((largest - smallest) * size) / (SIZES - 1)) * unit,
    dots: [] as Dot[],
  }))
  dots.forEach((dot, rank) => {
    const lean = (rank * 0.618034) % 1
    groups[Math.max(0, Math.min(SIZES - 1, Math.floor(weight(dot) * (SIZES - 1) + lean)))]?.dots.push(dot)
  })
  return groups
}
