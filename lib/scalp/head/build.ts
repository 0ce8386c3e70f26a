/** The two heads of the guide. */
export const sexes = ['man', 'woman'] as const

export type Sex = (typeof sexes)[number]

/** What sets one head apart from another. Lengths in head units, the rest as a factor on the man's. */
export interface Build {
  /** Breadth of cheeks and muzzle. */
  readonly face: number
  /** How far the forehead stands forward and upright. */
  readonly forehead: number
  readonly brow: number
  readonly nose: number
  readonly lips: number
  /** Half the breadth of the mouth. */
  readonly mouth: number
  readonly jaw: { readonly x: number; readonly y: number; readonly thick: number }
  readonly chin: { readonly x: number; readonly y: number; readonly z: number }
  readonly neck: number
  /** Size of the larynx. */
  readonly throat: number
  /** Thickness of the slanting muscles from neck to shoulder. */
  readonly slope: number
  readonly shoulders: number
  readonly ear: number
}

/** Means of adult body surveys, a little apart: soft brow, small jaw and chin, slim neck and full lips of the woman. */
export const builds: Readonly<Record<Sex, Build>> = {
  man: {
    face: 1,
    forehead: 0,
    brow: 1,
    nose: 1,
    lips: 1,
    mouth: 0.215,
    jaw: { x: 0.395, y: -0.54, thick: 0.1 },
    chin: { x: 0.15, y: -0.865, z: 0.665 },
    neck: 0.44,
    throat: 0.05,
    slope: 1,
    shoulders: 1,
    ear: 1,
  },
  woman: {
    face: 0.94,
    forehead: 0.03,
    brow: 0.5,
    nose: 0.86,
    lips: 1.1,
    mouth: 0.195,
    jaw: { x: 0.335, y: -0.51, thick: 0.088 },
    chin: { x: 0.116, y: -0.84, z: 0.645 },
    neck: 0.36,
    throat: 0.01,
    slope: 0.72,
    shoulders: 0.86,
    ear: 0.9,
  },
}
