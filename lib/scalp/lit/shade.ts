import type { Vector } from '@/lib/scalp/head/camera'
import type { Beam, Light } from './lights'
import { brightness } from './linear-colour'

/** Numbers of the shading that plain code and the graphics card share, so that both draw the same. */
export const shadeConstants = {
  /** Light spreads under skin before it leaves it again, red the farthest: the wrap of each channel against the light's. */
  bleed: [1.5, 0.95, 0.75],
  /** What red and full lips leave of each channel. */
  lip: [0.88, 0.62, 0.6],
  /** Light from all around comes a little more from above: its share at the side, and how much the height changes it. */
  around: [0.75, 0.25],
  /** How much of the light that is caught in a fold comes out again after it has touched skin twice. */
  bounce: 0.75,
  /** A surface throws back so much when it is looked at straight, and all of it at the edge (Schlick's formula). */
  straight: 0.28,
  /** Beside the clear reflection a wide, weak one: how much weaker, and its exponent as a share of the clear one's. */
  sheen: { strength: 0.3, sharpness: 0.22 },
  /** Where the camera opens for dark skin it turns a filter, or reflections would glare (an exponent of the albedo). */
  filter: 0.2,
  /** No shine where a beam does not arrive: it fades in over this share of facing it, or the rim would have a hard edge. */
  arrives: 0.25,
  /** How bright a face in the middle of the scale comes out, and how far the camera opens for darker skin (an exponent). */
  camera: { face: 0.66, opens: 0.5 },
  /** Skins darker than this are shown richer in colour, the darkest with this much more of their hue. */
  rich: { below: 0.06, most: 1.2 },
  /** Above this the picture no longer follows the light but bends towards white. */
  shoulder: 0.62,
} as const

/** Light that leaves the skin from below, and what is thrown back on top of it. Red, green, blue, linear, unexposed. */
export interface Shaded {
  readonly below: Vector
  readonly shine: Vector
}

/**
 * Shades a place with the unit normal n in the viewer's axes: three values each go into `below` and `shine`, from `at` on.
 */
export type Shader = (
  nx: number,
  ny: number,
  nz: number,
  open: number,
  tone: number,
  lip: number,
  below: Float32Array,
  shine: Float32Array,
  at: number,
) => void

/**
 * How the skin looks in a light: what comes back from under it, which pigment can darken, and the shine, which lies on
 * top of everything.
 * @param normal in the viewer's axes, unit length
 * @param albedo of the bare skin, linear
 */
export function shade(normal: Vector, open: number, tone: number, lip: number, albedo: Vector, light: Light): Shaded {
  const [below, shine] = [new Float32Array(3), new Float32Array(3)]
  newShader(albedo, light)(...normal, open, tone, lip, below, shine, 0)
  return { below: [...below] as never, shine: [...shine] as never }
}

/**
 * The shader of a skin in a light: what is the same at each place is worked out once. It runs for each pixel of each
 * picture, so its channels are written out.
 */
export function newShader(albedo: Vector, light: Light): Shader {
  const { bleed, lip: red, around, arrives, bounce } = shadeConstants
  // All numbers of a beam in one row: an array of objects would be looked up anew for each of them at each pixel.
  const rows = beamsOf(albedo, light).map(({ direction, half, colour, strength, gloss }) =>
    Float64Array.of(...direction, ...half, ...colour.map(channel => strength * channel), ...colour, gloss),
  )
  const peaks = peakTable(light.shine.sharpness)
  const [wrapR, wrapG, wrapB] = bleed.map(share => light.wrap * share) as unknown as Vector
  const [skyR, skyG, skyB] = light.sky.map(share => share * light.ambient) as unknown as Vector
  const [skinR, skinG, skinB] = albedo
  const [lipR, lipG, lipB] = red.map(share => 1 - share) as unknown as Vector
  const [fromBelow, byHeight] = around
  return (nx, ny, nz, open, tone, lip, below, shine, at) => {
    const sky = fromBelow + byHeight * ny
    let r = skyR * sky
    let g = skyG * sky
    let b = skyB * sky
    let shineR = 0
    let shineG = 0
    let shineB = 0
    for (let i = 0; i < 3; i += 1) {
      const beam = rows[i] as Float64Array
      const falls = nx * (beam[0] ?? 0) + ny * (beam[1] ?? 0) + nz * (beam[2] ?? 0)
      if (falls > -wrapR) r += ((beam[6] ?? 0) * (falls + wrapR)) / (1 + wrapR)
      if (falls > -wrapG) g += ((beam[7] ?? 0) * (falls + wrapG)) / (1 + wrapG)
      if (falls > -wrapB) b += ((beam[8] ?? 0) * (falls + wrapB)) / (1 + wrapB)
      const cosine = nx * (beam[3] ?? 0) + ny * (beam[4] ?? 0) + nz * (beam[5] ?? 0)
      if (cosine <= 0 || falls <= 0) continue
      // Reflections die in folds sooner than light does.
      const peak = peaks[(cosine * PEAKS + 0.5) | 0] ?? 0
      const thrown = (beam[12] ?? 0) * peak * Math.min(1, falls / arrives) * open * open
      shineR += thrown * (beam[9] ?? 0)
      shineG += thrown * (beam[10] ?? 0)
      shineB += thrown * (beam[11] ?? 0)
    }
    // Light that is caught in a fold is thrown from wall to wall and takes on the colour of the skin.
    const shut = bounce * (1 - open)
    const lit = tone * open
    below[at] = (r * skinR * lit * (1 - lip * lipR)) / (1 - skinR * shut)
    below[at + 1] = (g * skinG * lit * (1 - lip * lipG)) / (1 - skinG * shut)
    below[at + 2] = (b * skinB * lit * (1 - lip * lipB)) / (1 - skinB * shut)
    shine[at] = shineR
    shine[at + 1] = shineG
    shine[at + 2] = shineB
  }
}

/** Steps of the table of reflections. */
const PEAKS = 4096
/** One table for each light: words beside the picture ask for single places, again and again. */
const peakTables = new Map<number, Float32Array>()

/** How bright a reflection is by the cosine between the normal and the middle of light and eye. */
function peakTable(sharpness: number): Float32Array {
  const { strength, sharpness: wide } = shadeConstants.sheen
  const peakAt = (cosine: number) => cosine ** sharpness + strength * cosine ** (sharpness * wide)
  const table = peakTables.get(sharpness) ?? Float32Array.from({ length: PEAKS + 1 }, (_, i) => peakAt(i / PEAKS))
  peakTables.set(sharpness, table)
  return table
}

/** The beams of a light as they fall on a skin. */
export function beamsOf(albedo: Vector, light: Light) {
  const passed = brightness(albedo) ** shadeConstants.filter
  return [light.key, light.fill, light.back].map(beam => readBeam(beam, light, passed))
}

/** A beam with the middle of light and eye, and how much of it a place throws back that lies just right. */
function readBeam(beam: Beam, { shine }: Light, passed: number) {
  const direction = unit(beam.direction)
  const half = unit([direction[0], direction[1], direction[2] + 1])
  const { straight } = shadeConstants
  const fresnel = straight + (1 - straight) * (1 - Math.max(0, half[2])) ** 5
  const gloss = shine.strength * fresnel * beam.strength * passed
  return { direction, half, strength: beam.strength, colour: beam.colour, gloss }
}

/** A direction at unit length. */
export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}
