import type { Vector } from '@/lib/scalp/head/camera'
import type { Light } from './lights'
import { brightness } from './linear-colour'
import { shadeConstants, unit } from './shade'

/** Numbers of the shading of hair that plain code and the graphics card share. */
export const hairConstants = {
  /** Hair lets light through to its neighbours, so it is never quite dark on the far side: what it has there. */
  around: 0.3,
  /** How far light reaches round a lock. */
  wrap: 0.35,
  /** The band of light across combed hair (Kajiya and Kay, 1989): how strong, and its exponent. */
  band: { strength: 0.3, sharpness: 22 },
  /** Of what gleams, so much is white, and so much has been inside the hair and has its colour. */
  gleam: { white: 0.1, own: 0.5 },
  /** The band fades where the light comes from behind: how steeply over the cosine, and what is left at the side. */
  arrives: { steep: 2, from: 0.2 },
  /** Hairs stand in each other's shadow: what is left of the light. */
  shadow: 0.55,
} as const

/** Hair of a natural dark colour is no lighter than this share of the skin; only hair without colour or blond hair is. */
const DARKER = { than: 0.5, below: 0.05 } as const
/** Beside a dark skin, for which the camera opens, fair hair is held back: so bright it may come out and no brighter. */
const BRIGHTEST = 0.82
/** How much weaker it gleams there: an exponent of the skin's brightness. */
const GLEAMS = 0.35

/**
 * The albedo of hair beside a skin, linear. The swatches of dark hair are lighter than the darkest skins, because hair
 * was looked at by itself: next to such a skin it would glow. Grey hair would be burnt out beside them.
 */
export function hairAlbedo(hair: Vector, skin: Vector): Vector {
  const [own, most] = [brightness(hair), DARKER.than * brightness(skin)]
  const held = BRIGHTEST * brightness(skin) ** shadeConstants.camera.opens
  const by = Math.min(1, (own < DARKER.below ? most : held) / own)
  return [hair[0] * by, hair[1] * by, hair[2] * by]
}

/** How much of the gleam is left where the camera opens for dark skin, or black hair would look grey beside it. */
export const hairGleam = (skin: Vector): number => brightness(skin) ** GLEAMS

/** Shades a hair: three linear, unexposed values each go into `below` and `shine`. */
export type HairShader = (normal: Vector, way: Vector, below: Float32Array, shine: Float32Array) => void

/**
 * How hair looks in a light.
 * @param hair its albedo, linear
 * @param gleaming how much it gleams: `hairGleam`
 */
export function newHairShader(hair: Vector, light: Light, gleaming: number): HairShader {
  const { around, wrap, band, gleam: mixed, arrives, shadow } = hairConstants
  const beams = [light.key, light.fill, light.back].map(({ direction, strength, colour }) => {
    const towards = unit(direction)
    return { towards, strength, colour, half: unit([towards[0], towards[1], towards[2] + 1]) }
  })
  return (normal, way, below, shine) => {
    for (let channel = 0; channel < 3; channel += 1) {
      below[channel] = light.ambient * (light.sky[channel] ?? 0)
      shine[channel] = 0
    }
    for (const { towards, half, strength, colour } of beams) {
      const falls = dot(normal, towards)
      const lit = around + (1 - around) * Math.max(0, (falls + wrap) / (1 + wrap))
      const across = dot(way, half)
      const come = Math.max(0, Math.min(1, falls * arrives.steep + arrives.from))
      const gleam = Math.max(0, 1 - across * across) ** (band.sharpness / 2) * come * band.strength * gleaming
      for (let channel = 0; channel < 3; channel += 1) {
        const tint = strength * (colour[channel] ?? 0)
        below[channel] = (below[channel] ?? 0) + tint * lit
        const own = mixed.white + mixed.own * (hair[channel] ?? 0)
        shine[channel] = (shine[channel] ?? 0) + tint * gleam * own
      }
    }
    for (let channel = 0; channel < 3; channel += 1)
      below[channel] = (below[channel] ?? 0) * (hair[channel] ?? 0) * shadow
  }
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
