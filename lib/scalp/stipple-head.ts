import type { DotGroup } from '@/lib/scalp/dots-to-svg'
import { smoothstep } from '@/lib/scalp/distance'
import { fadeAt, type HeadTones, lightHead } from '@/lib/scalp/light-head'
import { type Dot, scatterDots } from '@/lib/scalp/scatter-dots'
import type { HeadView } from '@/lib/scalp/trace-head'

/** The picture in its two lightings, as groups of dots of one size and colour. */
export interface StippledHead {
  readonly light: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
  readonly dark: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
}

const SEED = 20260
const SIZES = 5

/**
 * Stipples a traced head. On light paper dots gather in the shadow; on dark paper they gather where the light falls.
 * The pigment's dots stand in the same places in both: it is the same scalp.
 * @param unit size of a dot and its gap against the frame of 680 × 740: 1 there, larger for a coarser picture
 */
export function stippleHead(view: HeadView, unit: number): StippledHead {
  const tones = lightHead(view)
  const scalp = scatterDots(gapsOf(view, tones, tones.bright, scalpGap, unit), view.width, SEED)
  // Skin comes close up to the scalp's dots, also where these stand wide apart.
  const pricks = scalp.map((dot) => ({ ...dot, gap: Math.min(dot.gap, 2 * unit) }))
  const shadow = scatterDots(gapsOf(view, tones, tones.bright, shadowGap, unit), view.width, SEED + 1, pricks)
  const glow = scatterDots(gapsOf(view, tones, tones.night, glowGap, unit), view.width, SEED + 2, pricks)
  const pixel = (dot: Dot) => Math.floor(dot.y) * view.width + Math.floor(dot.x)
  const shade = (dot: Dot) => 1 - (tones.bright[pixel(dot)] ?? 0)
  const shine = (dot: Dot) => tones.night[pixel(dot)] ?? 0
  const edge = (dot: Dot) => ((tones.facing[pixel(dot)] ?? 0) < EDGE ? 0.7 : 0)
  return {
    light: {
      skin: bySize(shadow, (dot) => Math.max(shade(dot), edge(dot)), '#96492b', [1, 1.6], unit),
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

function gapsOf(view: HeadView, tones: HeadTones, tone: Float32Array, gap: Gap, unit: number): Float32Array {
  return Float32Array.from(view.hit, (hit, i) => {
    if (!hit) return 0
    const fade = fadeAt(i % view.width, Math.floor(i / view.width), view.width, view.height)
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
