import { smoothstep } from '@/lib/scalp/head/distance'
import { fullness, type Place, type Subject, sow } from './plate'

/** A thing that is round about its own axis: where it ends below, which way it leans, how it swells and what it wears. */
export interface TurnedBody {
  readonly foot: Place
  /** Degrees from upright, to the right. */
  readonly lean: number
  /** Pixels to one unit of the two functions below. */
  readonly size: number
  /** Half its thickness at a height above its foot, in units; 0 where there is none of it. */
  readonly half: (up: number) => number
  /** How much lighter (up to 1) or darker (down to -1) it is than plain at a height, and from left (-1) to right (1). */
  readonly worn?: (up: number, side: number) => number
  readonly ink: 'skin' | 'pigment'
  readonly seed: number
}

/** So far from the upper edge of the plate what reaches beyond it has run out into the paper. */
const EDGE = 42

/** Draws a turned body as a light from the upper left shows it. */
export function turnedSubject({ foot, lean, size, half, worn = () => 0, ink, seed }: TurnedBody): Subject {
  const turn = (lean * Math.PI) / 180
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  return scheme => {
    const shown = (x: number, y: number) => {
      const [dx, dy] = [(x - foot[0]) / size, (y - foot[1]) / size]
      const up = dx * sin - dy * cos
      const thick = half(up)
      const side = thick > 0 ? (dx * cos + dy * sin) / thick : 2
      if (Math.abs(side) > 1) return 0
      const edge = Math.abs(side) > 1 - 1.1 / (thick * size)
      const lit = 0.1 + 0.62 * smoothstep(0.9, -0.35, side) - 0.3 * smoothstep(-0.6, -1, side)
      const full = fullness(Math.max(0.05, Math.min(0.92, lit + worn(up, side))), scheme)
      return (edge ? (scheme === 'light' ? 0.9 : 0.7) : full) * smoothstep(0, EDGE, y)
    }
    return sow({ full: shown, ink, seed, gap: 1.55, wide: 1.25 }, scheme)
  }
}

/** A practitioner's pen from its needles to where it leaves the picture; a unit is the thickness of its grip. */
export const pen: Pick<TurnedBody, 'half' | 'worn' | 'ink' | 'seed'> = {
  half: up => {
    if (up < 0) return 0
    if (up < 0.9) return 0.05 + 0.02 * up
    if (up < 2.1) return 0.2 + 0.14 * smoothstep(0.9, 2.1, up)
    if (up < 2.4) return 0.4
    return 0.38 + 0.12 * smoothstep(2.4, 3.1, up) + 0.06 * smoothstep(5.6, 6, up)
  },
  worn: up => (up < 0.9 || (up > 2.1 && up < 2.4) ? -0.6 : up > 3.2 && up < 5.6 && (up * 3.3) % 1 < 0.3 ? -0.5 : 0),
  ink: 'pigment',
  seed: 511,
}

/** A bottle of drops with its pipette; a unit is its height. */
export const bottle: Pick<TurnedBody, 'half' | 'worn' | 'ink' | 'seed'> = {
  half: up => {
    if (up < 0 || up > 1) return 0
    if (up < 0.5) return 0.2 - 0.02 * smoothstep(0.03, 0, up)
    if (up < 0.58) return 0.2 - 0.11 * smoothstep(0.5, 0.58, up)
    if (up < 0.71) return 0.115
    return 0.012 + 0.055 * Math.sqrt(Math.max(0, 1 - ((up - 0.83) / 0.17) ** 2))
  },
  worn: (up, side) => (up > 0.1 && up < 0.4 && Math.abs(side) < 0.86 ? 0.3 : up > 0.58 && up < 0.71 ? -0.5 : 0),
  ink: 'skin',
  seed: 512,
}

/** A foil shaver, its two foils on top; a unit is its height. */
export const shaver: Pick<TurnedBody, 'half' | 'worn' | 'ink' | 'seed'> = {
  half: up => {
    if (up < 0 || up > 1) return 0
    if (up < 0.74) return 0.15 + 0.035 * Math.cos((up - 0.2) * 5) - 0.05 * smoothstep(0.05, 0, up)
    if (up < 0.8) return 0.13
    return 0.17 - 0.05 * smoothstep(0.93, 1, up)
  },
  worn: (up, side) =>
    up > 0.88
      ? (up * 60) % 1 < 0.4
        ? -0.35
        : 0.25
      : up > 0.74 && up < 0.8
        ? -0.5
        : Math.hypot(side / 0.3, (up - 0.48) / 0.05) < 1
          ? -0.7
          : 0,
  ink: 'pigment',
  seed: 513,
}
