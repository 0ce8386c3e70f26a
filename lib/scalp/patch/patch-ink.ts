import { type DotGroup, pathOf } from '@/lib/scalp/head/dots-to-svg'

interface Place {
  readonly x: number
  readonly y: number
}

export interface InkPlan {
  readonly colour: string
  /** Across a dot, in pixels. */
  readonly diameter: number
  /** How dark, 0 to 1. */
  readonly strength: number
  /** Whether the ink lies too deep and has spread: wider, without a rim. */
  readonly spread: boolean
  /** Whether every dot is the same, as a machine sets them. */
  readonly even?: boolean
}

/** From the rim inwards: how wide against the dot, and how dark against its strength. */
const CLOUD = [
  [3.1, 0.07],
  [2.6, 0.09],
  [2.1, 0.12],
  [1.65, 0.16],
  [1.2, 0.22],
  [0.75, 0.2],
] as const
/** No two dots of a hand are quite alike. */
const HAND = [
  [0.86, 1],
  [1, 0.94],
  [1.13, 1],
] as const

const hex = (share: number) =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, '0')

/** A six-digit colour, let through by 1 - share. */
export function sheer(colour: string, share: number): string {
  return share >= 1 ? colour : `${colour}${hex(share)}`
}

/** Dots of pigment in the skin, as SVG paths. */
export function inkPaths(
  places: readonly Place[],
  { colour, diameter, strength, spread, even = false }: InkPlan,
): string {
  if (spread) {
    return CLOUD.map(([wide, dark]) =>
      pathOf({
        colour: sheer(colour, dark * strength * 1.25),
        diameter: diameter * wide,
        dots: places,
      }),
    ).join('')
  }
  if (even) return pathOf({ colour: sheer(colour, strength), diameter, dots: places })
  const groups: (DotGroup & { dots: Place[] })[] = HAND.map(([wide, dark]) => ({
    colour: sheer(colour, dark * strength),
    diameter: diameter * wide,
    dots: [],
  }))
  places.forEach((place, i) => {
    groups[i % HAND.length]?.dots.push(place)
  })
  return groups.map(pathOf).join('')
}

/** Hairs cut short, all leaning the same way. Lengths in pixels. */
export function hairPaths(
  places: readonly Place[],
  colour: string,
  width: number,
  length: number,
  lean: number,
): string {
  if (places.length === 0) return ''
  const five = (value: number) => Math.round(value * 5)
  const strokes = places.map(({ x, y }, i) => {
    const turn = lean + 0.35 * Math.sin(i * 2.4)
    const far = length * (0.8 + 0.4 * ((i * 0.618) % 1))
    const bend = far * 0.12 * Math.sin(i * 1.7)
    const dx = Math.sin(turn) * far
    const dy = Math.cos(turn) * far
    return `M${five(x)} ${five(y)}q${five(dx / 2 + bend)} ${five(dy / 2)} ${five(dx)} ${five(dy)}`
  })
  return `<path stroke="${colour}" stroke-width="${five(width)}" d="${strokes.join('')}"/>`
}
