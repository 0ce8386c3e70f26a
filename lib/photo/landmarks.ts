import type { Vector } from '@/lib/scalp/head/camera'

/** Points of a face that a pin can be put on. Left and right are the person's own, not the viewer's. */
export const landmarkIds = [
  'pupil-left',
  'pupil-right',
  'brow-left',
  'brow-right',
  'nose',
  'mouth-left',
  'mouth-right',
  'chin',
  'ear-top-left',
  'ear-lobe-left',
  'ear-top-right',
  'ear-lobe-right',
] as const

/** Handles on the outline of the skull: each says that the outline runs through it, not which point of the head it is. */
export const handleIds = ['crown', 'forehead', 'back', 'side-left', 'side-right'] as const

export type LandmarkId = (typeof landmarkIds)[number]
export type HandleId = (typeof handleIds)[number]
export type PinId = LandmarkId | HandleId
export const pinIds: readonly PinId[] = [...landmarkIds, ...handleIds]

/** A place in a photo in pixels, from its upper left corner, once the photo stands upright. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Turns of the head (degrees of yaw, see Camera) from and to which a pin's place is seen. */
export type SeenFrom = readonly [least: number, most: number]

interface Landmark {
  readonly label: string
  /** Where it is on the man's head, in head units. */
  readonly at: Vector
  /** How far people differ there once size and proportions are taken off: a standard deviation along each axis. */
  readonly spread: Vector
  readonly seenFrom: SeenFrom
}

interface Handle {
  readonly label: string
  /** Where on the outline it is first put: this way from the middle of the skull, in head space. */
  readonly toward: Vector
  /** Turns to either side, from and to which the outline runs there. */
  readonly seenFrom: SeenFrom
}

/** The two halves of a landmark that there is twice: the person's left has positive x and is seen when yaw is positive. */
const left = (label: string, at: Vector, spread: Vector, [least, most]: SeenFrom): Landmark => ({
  label: `Left ${label}`,
  at,
  spread,
  seenFrom: [least, most],
})
const right = (label: string, [x, y, z]: Vector, spread: Vector, [least, most]: SeenFrom): Landmark => ({
  label: `Right ${label}`,
  at: [-x, y, z],
  spread,
  seenFrom: [-most, -least],
})

const pupil = ['pupil', [0.275, 0.015, 0.68], [0.014, 0.012, 0.02], [-50, 110]] as const
const brow = ['brow, above the pupil', [0.275, 0.21, 0.701], [0.025, 0.02, 0.02], [-55, 115]] as const
const mouth = ['corner of the mouth', [0.215, -0.558, 0.7], [0.025, 0.03, 0.03], [-50, 110]] as const
const earTop = ['ear, top', [0.676, 0.175, -0.135], [0.035, 0.05, 0.05], [10, 160]] as const
const earLobe = ['ear, lobe', [0.632, -0.39, -0.05], [0.035, 0.06, 0.05], [10, 160]] as const

/** Where the landmarks are on the man's head: tests hold each to its surface. The spreads are our own, rough and wide. */
export const landmarks: Readonly<Record<LandmarkId, Landmark>> = {
  'pupil-left': left(...pupil),
  'pupil-right': right(...pupil),
  'brow-left': left(...brow),
  'brow-right': right(...brow),
  nose: { label: 'Tip of the nose', at: [0, -0.23, 0.966], spread: [0.012, 0.05, 0.05], seenFrom: [-115, 115] },
  'mouth-left': left(...mouth),
  'mouth-right': right(...mouth),
  chin: { label: 'Chin, lowest point', at: [0, -0.978, 0.71], spread: [0.015, 0.035, 0.05], seenFrom: [-115, 115] },
  'ear-top-left': left(...earTop),
  'ear-lobe-left': left(...earLobe),
  'ear-top-right': right(...earTop),
  'ear-lobe-right': right(...earLobe),
}

export const handles: Readonly<Record<HandleId, Handle>> = {
  crown: { label: 'Outline, top of the head', toward: [0, 1, -0.1], seenFrom: [0, 180] },
  forehead: { label: 'Outline, forehead', toward: [0, 0.55, 1], seenFrom: [20, 150] },
  back: { label: 'Outline, back of the head', toward: [0, 0.25, -1], seenFrom: [20, 150] },
  'side-left': { label: 'Outline, left side above the ear', toward: [1, 0.4, 0], seenFrom: [0, 50] },
  'side-right': { label: 'Outline, right side above the ear', toward: [-1, 0.4, 0], seenFrom: [0, 50] },
}

/** One proportion of a head against the guide's own: a factor, and how sure it is (a standard deviation). */
export interface Proportion {
  readonly size: number
  readonly spread: number
}

/** The head's breadth, its length from front to back, the skull's height above the eyes and the face's below them. */
export const proportionIds = ['breadth', 'length', 'vault', 'face'] as const

export type Proportions = Readonly<Record<(typeof proportionIds)[number], Proportion>>

/** What is known of a head before its first photo. The spreads are our own, rough and wide. */
export const unknownHead: Proportions = {
  breadth: { size: 1, spread: 0.05 },
  length: { size: 1, spread: 0.05 },
  vault: { size: 1, spread: 0.05 },
  face: { size: 1, spread: 0.05 },
}

/** The eye line: above it a head is vault, below it face. */
export const EYE_LINE = 0.02

/** Factors along the three axes at a height of the head. */
export function factorsAt({ breadth, length, vault, face }: Proportions, y: number): Vector {
  return [breadth.size, y < EYE_LINE ? face.size : vault.size, length.size]
}

/** Moves a place of the guide's own head to the same place of a head with other proportions. */
export function stretch(proportions: Proportions, [x, y, z]: Vector): Vector {
  const [across, down, along] = factorsAt(proportions, y)
  return [x * across, EYE_LINE + (y - EYE_LINE) * down, z * along]
}

/** Whether a pin's place is seen at a turn of the head, in degrees. */
export function isSeen(id: PinId, yaw: number): boolean {
  const [least, most] = pinOf(id).seenFrom
  const turn = id in handles ? Math.abs(yaw) : yaw
  return turn >= least && turn <= most
}

/** The row of a pin. */
export const pinOf = (id: PinId): Landmark | Handle => ({ ...landmarks, ...handles })[id]
