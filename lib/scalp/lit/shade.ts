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
  /** A surface throws back so much when it is looked at straight, and all of it at the edge (Schlick's formula). */
  straight: 0.28,
  /** Beside the clear reflection a wide, weak one: how much weaker, and its exponent as a share of the clear one's. */
  sheen: { strength: 0.3, sharpness: 0.22 },
  /** Where the camera opens for dark skin it turns a filter, or reflections would glare (an exponent of the albedo). */
  filter: 0.2,
  /** No shine where a beam does not arrive: it fades in over this share of facing it, or the rim would have a hard edge. */
  arrives: 0.25,
  /** How bright a face in the middle of the scale comes out, and how far the camera opens for darker skin (an exponent). */
  camera: { face: 0.6, opens: 0.56 },
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

/** The shader of a skin in a light: what is the same at each place is worked out once. */
export function newShader(albedo: Vector, light: Light): Shader {
  const { bleed, lip: red, around, arrives, filter } = shadeConstants
  const beams = [light.key, light.fill, light.back].map(beam => readBeam(beam, light, brightness(albedo) ** filter))
  const peaks = peakTable(light.shine.sharpness)
  return (nx, ny, nz, open, tone, lip, below, shine, at) => {
    for (let channel = 0; channel < 3; channel += 1) {
      below[at + channel] = light.ambient * (light.sky[channel] ?? 0) * (around[0] + around[1] * ny)
      shine[at + channel] = 0
    }
    for (const { direction, half, strength, gloss, colour } of beams) {
      const falls = nx * direction[0] + ny * direction[1] + nz * direction[2]
      const cosine = nx * half[0] + ny * half[1] + nz * half[2]
      const peak = cosine <= 0 || falls <= 0 ? 0 : (peaks[Math.round(cosine * PEAKS)] ?? 0)
      // Reflections die in folds sooner than light does.
      const thrown = gloss * peak * Math.min(1, falls / arrives) * open * open
      for (let channel = 0; channel < 3; channel += 1) {
        const wrap = light.wrap * (bleed[channel] ?? 0)
        const tint = colour[channel] ?? 0
        below[at + channel] = (below[at + channel] ?? 0) + strength * tint * Math.max(0, (falls + wrap) / (1 + wrap))
        shine[at + channel] = (shine[at + channel] ?? 0) + thrown * tint
      }
    }
    for (let channel = 0; channel < 3; channel += 1) {
      const white = albedo[channel] ?? 0
      const skin = white * tone * (1 - lip * (1 - (red[channel] ?? 1)))
      // Light that is caught in a fold is thrown from wall to wall and takes on the colour of the skin.
      below[at + channel] = ((below[at + channel] ?? 0) * skin * open) / (1 - white * (1 - open))
    }
  }
}

/** Steps of the table of reflections. */
const PEAKS = 4096

/** How bright a reflection is by the cosine between the normal and the middle of light and eye. */
function peakTable(sharpness: number): Float32Array {
  const { sheen } = shadeConstants
  return Float32Array.from({ length: PEAKS + 1 }, (_, i) => {
    const cosine = i / PEAKS
    return cosine ** sharpness + sheen.strength * cosine ** (sharpness * sheen.sharpness)
  })
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
