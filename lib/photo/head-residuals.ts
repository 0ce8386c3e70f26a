import { type Camera, pixelOf, type Vector, viewpointOf } from '@/lib/scalp/head/camera'
import {
  cameraOf,
  leastPose,
  mostPose,
  POSE,
  type PhotoSize,
  type PoseNumbers,
  proportionsOf,
  usualDistance,
} from './head-pose'
import {
  factorsAt,
  handles,
  type LandmarkId,
  landmarks,
  type PinId,
  type Place,
  type Proportions,
  stretch,
} from './landmarks'
import type { Problem } from './least-squares'
import { skullOutline } from './skull-outline'

/** How surely a finger finds a place: a standard deviation in head units, about a millimetre and a half. */
const TAP = 0.013
/** The same for the outline, where skin, stubble and a skull of another curve add to it. */
const OUTLINE = 0.035
/** How far pictures of people usually stray: turn, tilt down, tilt aside (radians), logarithm of the distance. */
const USUAL = { yaw: 1.6, pitch: 0.4, roll: 0.5, distance: 0.28 } as const

/** A pin that is used: its place, its landmark or none for a handle. */
export type PutPins = readonly (readonly [PinId, Place])[]

/**
 * What is left over between pins and head, near a pose. How people differ at a landmark counts as uncertainty of that
 * pin, seen from this pose: a nose of another length hardly moves a face seen from the front. It is worked out once for
 * all steps near the pose, as is which point of the skull makes the outline at a handle; else a larger head would seem
 * the better one for its larger uncertainty.
 */
export function residualsNear(near: PoseNumbers, pins: PutPins, size: PhotoSize, expected: Proportions): Problem {
  const camera = cameraOf(near, size)
  const view = viewpointOf(camera)
  const proportions = proportionsOf(near, expected)
  const outline = pins.some(([id]) => id in handles) ? skullOutline(camera, view, proportions) : undefined
  const weighed = pins.map(([id, pin]) => {
    if (id in landmarks) {
      const { at, spread } = landmarks[id as LandmarkId]
      return { pin, at, weights: whiten(camera, at, spread, proportions) }
    }
    const edge = outline?.(pin)
    const sure = 1 / (OUTLINE * camera.scale)
    return { pin, at: edge?.at ?? camera.target, weights: [[(edge?.out.x ?? 0) * sure, (edge?.out.y ?? 0) * sure]] }
  })
  const distance = usualDistance(near[POSE.scale] ?? 0)
  const held = Object.entries(expected) as [keyof Proportions, Proportions[keyof Proportions]][]
  return {
    least: leastPose,
    most: mostPose,
    residuals(numbers) {
      const seenBy = cameraOf(numbers, size)
      const axes = viewpointOf(seenBy)
      const shape = proportionsOf(numbers, expected)
      const left = weighed.flatMap(({ pin, at, weights }) => {
        const { x, y } = pixelOf(seenBy, axes, stretch(shape, at))
        return weights.map(([wx = 0, wy = 0]) => wx * (pin.x - x) + wy * (pin.y - y))
      })
      const at = (name: keyof typeof POSE) => numbers[POSE[name]] ?? 0
      left.push(at('yaw') / USUAL.yaw, at('pitch') / USUAL.pitch, at('roll') / USUAL.roll)
      left.push((at('distance') - distance) / USUAL.distance)
      for (const [name, { size: usual, spread }] of held) left.push((at(name) - usual) / spread)
      return left
    },
  }
}

/** Rows that turn a gap in pixels into standard deviations: the inverse of the uncertainty's square root. */
function whiten(camera: Camera, at: Vector, spread: Vector, proportions: Proportions): number[][] {
  const view = viewpointOf(camera)
  const factors = factorsAt(proportions, at[1])
  const { wide } = pixelOf(camera, view, stretch(proportions, at))
  const axis = (way: Vector) => way.map((part, i) => part * (factors[i] ?? 1) * (spread[i] ?? 0) * wide)
  const [across, down] = [axis(view.right), axis(view.up).map(part => -part)]
  const dot = (a: number[], b: number[]) => a.reduce((sum, part, i) => sum + part * (b[i] ?? 0), 0)
  const tap = (TAP * wide) ** 2
  const [a, b, c] = [dot(across, across) + tap, dot(across, down), dot(down, down) + tap]
  // Cholesky of the covariance, inverted: [[a, b], [b, c]] = L·Lᵀ.
  const first = Math.sqrt(a)
  const second = Math.sqrt(c - (b * b) / a)
  return [
    [1 / first, 0],
    [-b / a / second, 1 / second],
  ]
}
