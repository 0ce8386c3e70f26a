import type { Vector } from '@/lib/scalp/head/camera'
import type { Light } from './lights'
import { brightness, fromLinear } from './linear-colour'
import type { LitView } from './raster'
import { shade, shadeConstants, unit } from './shade'

/**
 * How far the camera opens: darker skin gets more light, as a portrait photographer would give it, but never so much
 * that it looks like another skin. Each light falls on a face as brightly as the others on the whole.
 */
export function exposure(albedo: Vector, light: Light): number {
  const { face, opens } = shadeConstants.camera
  return (face * brightness(albedo) ** -opens) / faceLight(light)
}

/**
 * The colour of a skin as the opened camera sees it. Near black hides its own hue: the swatches of the darkest tones are
 * almost grey, and a camera that only opens would show grey faces. So the darker, the richer, at the same brightness.
 * @param swatch linear
 */
export function albedoOf(swatch: Vector): Vector {
  const { below, most } = shadeConstants.rich
  const bright = brightness(swatch)
  const power = 1 + most * Math.max(0, Math.min(1, Math.log(below / bright) / Math.log(below / 0.018)))
  const rich = swatch.map(channel => bright * (channel / bright) ** power) as unknown as Vector
  const level = bright / brightness(rich)
  return [rich[0] * level, rich[1] * level, rich[2] * level]
}

/** Directions in which the parts of a face look: cheeks, mouth, brow. */
const FACE: readonly Vector[] = [
  [-0.5, 0.2, 0.85],
  [0, 0.1, 1],
  [0.5, 0.2, 0.85],
  [0, 0.6, 0.8],
]

/** Light that comes back from a white face. */
function faceLight(light: Light): number {
  const sum = FACE.reduce((all, normal) => all + brightness(shade(unit(normal), 1, 1, 0, [1, 1, 1], light).below), 0)
  return sum / FACE.length
}

/** An exposed linear channel as sRGB, 0 to 255: true to the light up to the shoulder, then bending towards white. */
export function toSrgb(light: number): number {
  const { shoulder } = shadeConstants
  const rest = 1 - shoulder
  const bent = light <= shoulder ? Math.max(0, light) : shoulder + rest * (1 - Math.exp((shoulder - light) / rest))
  return fromLinear(bent)
}

/** The table of `toSrgb` reaches so far in light and is so fine: no two steps of a dark skin fall into one. */
const MOST = 3
const STEPS = 16_384
const table = Uint8ClampedArray.from({ length: STEPS + 1 }, (_, i) => toSrgb((i / STEPS) * MOST))

/** Develops a view into pixels: red, green, blue and alpha, row by row, clear where there is only paper. */
export function develop({ below, shine, alpha }: LitView, opened: number, pixels: Uint8ClampedArray): void {
  const open = (opened * STEPS) / MOST
  /** The nearest step of the table for the light of a channel. Light is never negative, so cutting off rounds down. */
  const levelAt = (at: number) => table[Math.min(STEPS, (((below[at] ?? 0) + (shine[at] ?? 0)) * open + 0.5) | 0)] ?? 0
  for (let i = 0, at = 0, to = 0; i < alpha.length; i += 1, at += 3, to += 4) {
    const shown = alpha[i] ?? 0
    if (shown === 0) continue
    pixels[to] = levelAt(at)
    pixels[to + 1] = levelAt(at + 1)
    pixels[to + 2] = levelAt(at + 2)
    pixels[to + 3] = shown * 255
  }
}
