import type { Vector } from '@/lib/scalp/head/camera'

/** A light far away. */
export interface Beam {
  /** From the head towards the light, in the viewer's axes: right, up, towards the viewer. Any length. */
  readonly direction: Vector
  readonly strength: number
  /** Red, green, blue in linear light; its green is 1, so that strength means brightness. */
  readonly colour: Vector
}

/** The light in which a head is seen. */
export interface Light {
  readonly key: Beam
  readonly fill: Beam
  /** From behind: the bright rim that parts a dark head from dark paper. */
  readonly back: Beam
  /** Light from all around, and its colour. */
  readonly ambient: number
  readonly sky: Vector
  readonly shine: {
    /** How much of the light the skin throws straight back. */
    readonly strength: number
    /** How small and clear the reflections are: an exponent. */
    readonly sharpness: number
  }
  /** How far light reaches round the corner, 0 a spot to 1 all around: the larger the lamp, the softer. */
  readonly wrap: number
}

const WHITE: Vector = [1, 1, 1]
const WARM: Vector = [1.14, 1, 0.84]
const COOL: Vector = [0.95, 1, 1.06]

/** Where photographers place the key: high on one side, so that nose and brow cast their form onto the face. */
const UPPER_LEFT: Vector = [-0.55, 0.62, 0.6]

/** The soft light of a room. */
const room = {
  key: { direction: UPPER_LEFT, strength: 1, colour: [1.07, 1, 0.97] },
  fill: { direction: [0.85, 0.05, 0.6], strength: 0.12, colour: WHITE },
  back: { direction: [0.85, 0.3, -0.55], strength: 0.6, colour: WHITE },
  ambient: 0.22,
  sky: WHITE,
  shine: { strength: 0.3, sharpness: 20 },
  wrap: 0.22,
} as const satisfies Light

/**
 * Five lights in which somebody may look at a scalp. The ids stand in addresses and are permanent. The numbers are
 * ours, chosen by eye; no source gives any. `wet` is the room with a scalp that is wet or oiled.
 */
export const lights = {
  room,
  // A window is a wide, cool lamp at the side. The far side of the face lies in shade.
  window: {
    key: { direction: [-0.95, 0.25, 0.42], strength: 1, colour: COOL },
    fill: { direction: [0.7, 0.2, 0.7], strength: 0.1, colour: WARM },
    back: { direction: [0.7, 0.4, -0.6], strength: 0.3, colour: WARM },
    ambient: 0.2,
    sky: [0.95, 1, 1.06],
    shine: { strength: 0.24, sharpness: 14 },
    wrap: 0.38,
  },
  // The sun is small and strong: hard shadows, clear reflections, blue light from the sky.
  sun: {
    key: { direction: [-0.5, 0.85, 0.45], strength: 1.25, colour: WARM },
    fill: { direction: [0.6, 0.4, 0.6], strength: 0.1, colour: COOL },
    back: { direction: [0.6, 0.8, -0.5], strength: 0.5, colour: WARM },
    ambient: 0.22,
    sky: [0.92, 1, 1.1],
    shine: { strength: 0.38, sharpness: 42 },
    wrap: 0.12,
  },
  // A lamp straight above, as in a lift or a bathroom: it shines on the scalp and leaves the eyes dark.
  lamp: {
    key: { direction: [-0.08, 1, 0.28], strength: 1.1, colour: WARM },
    fill: { direction: [0.1, 0.2, 1], strength: 0.16, colour: WHITE },
    back: { direction: [0.3, 0.9, -0.4], strength: 0.4, colour: WARM },
    ambient: 0.2,
    sky: WHITE,
    shine: { strength: 0.34, sharpness: 26 },
    wrap: 0.25,
  },
  wet: { ...room, shine: { strength: 1.1, sharpness: 75 } },
} as const satisfies Record<string, Light>

export type LightId = keyof typeof lights
