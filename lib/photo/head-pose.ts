import type { Camera, Vector } from '@/lib/scalp/head/camera'
import type { Proportions } from './landmarks'

/** Size of a photo in pixels, upright. */
export interface PhotoSize {
  readonly width: number
  readonly height: number
}

/** A head as the fit moves it: eleven numbers of about one size each. */
export type PoseNumbers = readonly number[]

/** Where in those numbers a thing stands. */
export const POSE = {
  yaw: 0,
  pitch: 1,
  roll: 2,
  scale: 3,
  x: 4,
  y: 5,
  distance: 6,
  breadth: 7,
  length: 8,
  vault: 9,
  face: 10,
} as const

/** The point of the head that stands in the middle: between the ears, at the height of the eyes. */
const TARGET: Vector = [0, 0, 0]

/** A telephone's focal length against the picture's diagonal: from 0.6 for the whole picture to twice that, cropped. */
const FOCAL = 0.72
/** Nearest and farthest camera, in head units (one is about 113 mm): an arm's length cut short, and a long lens. */
const DISTANCES = [3, 30] as const
const RADIANS = Math.PI / 180

/** Bounds of those numbers: they keep every camera outside the head and every head a head. */
export const leastPose: PoseNumbers = [
  -Math.PI,
  -1.45,
  -Math.PI,
  Math.log(0.01),
  -2,
  -2,
  Math.log(3),
  0.75,
  0.75,
  0.75,
  0.7,
]
export const mostPose: PoseNumbers = [Math.PI, 1.45, Math.PI, Math.log(4), 2, 2, Math.log(30), 1.25, 1.25, 1.25, 1.3]

const diagonal = ({ width, height }: PhotoSize) => Math.max(1, Math.hypot(width, height))

/** Logarithm of the distance from which a telephone takes a head that large in the whole picture. */
export function usualDistance(scale: number): number {
  return Math.log(Math.max(DISTANCES[0], Math.min(DISTANCES[1], FOCAL / Math.exp(scale))))
}

/** The camera that belongs to the numbers. */
export function cameraOf(numbers: PoseNumbers, size: PhotoSize): Camera {
  const at = (name: keyof typeof POSE) => numbers[POSE[name]] ?? 0
  const across = diagonal(size)
  return {
    yaw: at('yaw') / RADIANS,
    pitch: at('pitch') / RADIANS,
    roll: at('roll') / RADIANS,
    target: TARGET,
    centre: [at('x') * across, at('y') * across],
    distance: Math.exp(at('distance')),
    scale: Math.exp(at('scale')) * across,
    width: size.width,
    height: size.height,
  }
}

/** The numbers of a camera and of a head's proportions: what cameraOf and proportionsOf undo. */
export function numbersOf(camera: Camera, { breadth, length, vault, face }: Proportions): PoseNumbers {
  const across = diagonal(camera)
  return [
    camera.yaw * RADIANS,
    camera.pitch * RADIANS,
    camera.roll * RADIANS,
    Math.log(camera.scale / across),
    camera.centre[0] / across,
    camera.centre[1] / across,
    Math.log(camera.distance),
    breadth.size,
    length.size,
    vault.size,
    face.size,
  ]
}

/** The proportions among the numbers, as sure as they were before. */
export function proportionsOf(numbers: PoseNumbers, before: Proportions): Proportions {
  const sized = (name: keyof Proportions) => ({ ...before[name], size: numbers[POSE[name]] ?? 1 })
  return { breadth: sized('breadth'), length: sized('length'), vault: sized('vault'), face: sized('face') }
}
