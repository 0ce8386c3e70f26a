import type { DotGroup } from '@/lib/scalp/dots-to-svg'
import { fadeAt, type HeadTones, lightHead } from '@/lib/scalp/light-head'
import { type Dot, scatterDots } from '@/lib/scalp/scatter-dots'
import type { HeadView } from '@/lib/scalp/trace-head'

/** The picture in its two lightings, as groups of dots of one size and colour. */
export interface StippledHead {
  readonly light: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
  readonly dark: { readonly skin: readonly DotGroup[]; readonly scalp: readonly DotGroup[] }
}

const SEED = 20260

/**
 * Stipples a traced head. On light paper dots gather in the shadow; on dark paper they gather where the light falls.
 * The pigment's dots stand in the same places in both: it is the same scalp.
 * @param unit size of a dot's step against the frame of 680 × 740: 1 there, smaller in smaller frames
 */
export function stippleHead(view: HeadView, unit: number): StippledHead {
  const tones = lightHead(view)
  const scalp = scatterDots(gapsOf(view, tones, tones.bright, scalpGap, unit), view.width, SEED)
  const shadow = scatterDots(gapsOf(view, tones, tones.bright, shadowGap, unit), view.width, SEED + 1)
  const glow = scatterDots(gapsOf(view, tones, tones.night, glowGap, unit), view.width, SEED + 2)
  const at = (tone: Float32Array, dot: Dot) => tone[Math.floor(dot.y) * view.width + Math.floor(dot.x)] ?? 0
  const shade = (dot: Dot) => 1 - at(tones.bright, dot)
  const shine = (dot: Dot) => at(tones.night, dot)
  return {
    light: {
      skin: bySize(shadow, shade, '#96492b', [1, 1.15, 1.3], unit),
      scalp: bySize(scalp, shade, '#17130f', [1.4, 1.55, 1.7], unit),
    },
    dark: {
      skin: bySize(glow, shine, '#e0a07d', [0.95, 1.15, 1.4], unit),
      scalp: bySize(scalp, shine, '#efe7da', [1.05, 1.35, 1.7], unit),
    },
  }
}

type Gap = (bright: number, pigment: number, facing: number) => number

function scalpGap(_bright: number, pigment: number, facing: number): number {
  if (pigment < 0.03) return 0
  return (2.35 * Math.sqrt(Math.max(0.14, facing))) / Math.sqrt(pigment)
}

function shadowGap(bright: number, pigment: number, facing: number): number {
  if (pigment > 0.5) return 0
  const open = 1.62 / Math.sqrt((1 - bright) ** 1.5 + 0.03)
  return facing < 0.2 ? Math.min(open, 3) : open
}

function glowGap(bright: number, pigment: number, _facing: number): number {
  if (pigment > 0.5 || bright < 0.01) return 0
  return 1.7 / Math.sqrt(bright ** 1.7 + 0.025)
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

function bySize(
  dots: readonly Dot[],
  weight: (dot: Dot) => number,
  colour: string,
  diameters: readonly number[],
  unit: number,
): DotGroup[] {
  const last = diameters.length - 1
  return diameters.map((diameter, size) => ({
    colour,
    diameter: diameter * unit,
    dots: dots.filter((dot) => Math.min(last, Math.floor(weight(dot) * diameters.length)) === size),
  }))
}
