import { type Camera, pixelOf, viewpointOf } from '@/lib/scalp/head/camera'
import { cameraOf, numbersOf, POSE, type PhotoSize, type PoseNumbers, proportionsOf } from './head-pose'
import { type PutPins, residualsNear } from './head-residuals'
import {
  handles,
  type LandmarkId,
  landmarks,
  pinIds,
  type PinId,
  type Place,
  proportionIds,
  type Proportions,
  stretch,
  unknownHead,
} from './landmarks'
import { leastSquares, spreads, squares } from './least-squares'
import { skullOutline } from './skull-outline'

/** The pins that have been put, in pixels of the upright photo. */
export type Pins = Partial<Readonly<Record<PinId, Place>>>

/** Where a head is in a photo: the camera that sees the guide's own head there, and how its proportions differ. */
export interface HeadFit extends Camera {
  readonly proportions: Proportions
  /** Mean distance between pins and head, in pixels, before the warp makes it nothing. */
  readonly residual: number
}

/** Fewer pins could mean many heads. */
export const LEAST_PINS = 5

/** Turns that a fit starts from, in degrees, when it knows nothing. */
const STARTS = [0, -40, 40, -80, 80] as const
/** How often the uncertainties are worked out anew, and steps in between. */
const ROUNDS = { rough: 2, fine: 4, steps: 8 } as const
/** A round that moves no number farther than this is the last. */
const STILL = 1e-4

/**
 * Fits the guide's head to pins on a photo by damped least squares with priors: turn, tilt, roll, size, place, the
 * camera's distance and four proportions. It always ends, and what it gives is finite whatever the pins.
 * @param start an earlier fit of the same photo: the new one starts there alone, which is what a dragged pin wants
 * @param shared proportions found on another photo of the same person, as sure as that photo made them
 * @returns undefined below five usable pins (a pin without finite numbers is not usable)
 */
export function fitHead(
  pins: Pins,
  size: PhotoSize,
  start?: HeadFit,
  shared: Proportions = unknownHead,
): HeadFit | undefined {
  const put = pinIds.flatMap((id): PutPins => {
    const pin = pins[id]
    return pin && isPlace(pin, size) ? [[id, pin]] : []
  })
  if (put.length < LEAST_PINS) return undefined
  const starts = start ? [numbersOf(start, start.proportions)] : STARTS.map(yaw => firstNumbers(put, yaw, size, shared))
  const rough = starts.map(numbers => {
    const found = rounds(ROUNDS.rough, numbers, put, size, shared)
    return { found, left: squares(residualsNear(found, put, size, shared).residuals(found)) }
  })
  const best = rough.reduce((least, one) => (one.left < least.left ? one : least))
  const found = rounds(ROUNDS.fine, best.found, put, size, shared)
  return fitOf(found, put, size, shared)
}

function rounds(count: number, start: PoseNumbers, put: PutPins, size: PhotoSize, shared: Proportions): PoseNumbers {
  let numbers = start
  for (let round = 0; round < count; round += 1) {
    const next = leastSquares(residualsNear(numbers, put, size, shared), numbers, ROUNDS.steps)
    const moved = next.some((value, i) => Math.abs(value - (numbers[i] ?? 0)) > STILL)
    numbers = next
    if (!moved) break
  }
  return numbers
}

/** Farther outside the photo than its own size a pin has lost its way. */
function isPlace({ x, y }: Place, { width, height }: PhotoSize): boolean {
  return x >= -width && x <= 2 * width && y >= -height && y <= 2 * height
}

/** A head of the pins' own size and place, turned as wanted. */
function firstNumbers(put: PutPins, yaw: number, size: PhotoSize, shared: Proportions): PoseNumbers {
  const unit = { ...cameraOf(numbersOf(headIn(size, yaw), shared), size), scale: 1, centre: [0, 0] as const }
  const view = viewpointOf(unit)
  const ours = put.flatMap(([id]) => (id in handles ? [] : [pixelOf(unit, view, landmarks[id as LandmarkId].at)]))
  const theirs = put.flatMap(([id, pin]) => (id in handles ? [] : [pin]))
  const [from, to] = [middle(ours), middle(theirs)]
  const scale = Math.max(1, to.reach / Math.max(0.05, from.reach))
  const centre = [to.x - from.x * scale, to.y - from.y * scale] as const
  return numbersOf({ ...headIn(size, yaw), scale, centre }, shared)
}

function middle(places: readonly Place[]): Place & { reach: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const [x, y] = [mean(places.map(place => place.x)), mean(places.map(place => place.y))]
  return { x, y, reach: Math.sqrt(mean(places.map(place => (place.x - x) ** 2 + (place.y - y) ** 2))) }
}

/** A head that fills the middle of a photo: where pins stand before anybody has moved one. */
export function headIn({ width, height }: PhotoSize, yaw: number): HeadFit {
  const scale = Math.max(1, Math.min(width / 2.1, height / 3))
  const centre = [width / 2, height / 2] as const
  const pose = { yaw, pitch: 0, roll: 0, target: [0, 0, 0] as const, centre, distance: 6, scale, width, height }
  return { ...pose, proportions: unknownHead, residual: 0 }
}

/** Where a fitted head has a pin's place, before the warp; a handle's is on the outline, nearest to where it is. */
export function placeUnder(fit: HeadFit, id: PinId, pin?: Place): Place {
  const view = viewpointOf(fit)
  if (id in landmarks) return pixelOf(fit, view, stretch(fit.proportions, landmarks[id as LandmarkId].at))
  const outline = skullOutline(fit, view, fit.proportions)
  const { toward } = handles[id as keyof typeof handles]
  const { at, out } = outline(pin ?? pixelOf(fit, view, [toward[0] * 3, 0.3 + toward[1] * 3, toward[2] * 3]))
  const edge = pixelOf(fit, view, stretch(fit.proportions, at))
  if (!pin) return edge
  // Along the outline a handle is free: only its distance from it counts.
  const gap = (pin.x - edge.x) * out.x + (pin.y - edge.y) * out.y
  return { x: pin.x - gap * out.x, y: pin.y - gap * out.y }
}

function fitOf(numbers: PoseNumbers, put: PutPins, size: PhotoSize, shared: Proportions): HeadFit {
  const sure = spreads(
    residualsNear(numbers, put, size, shared),
    numbers,
    proportionIds.map(name => POSE[name]),
  )
  const sized = proportionsOf(numbers, shared)
  const known = proportionIds.map((name, i) => [
    name,
    { size: sized[name].size, spread: Math.min(sure?.[i] ?? 1, shared[name].spread) },
  ])
  const fit: HeadFit = { ...cameraOf(numbers, size), proportions: Object.fromEntries(known), residual: 0 }
  const gaps = put.map(([id, pin]) => {
    const { x, y } = placeUnder(fit, id, pin)
    return Math.hypot(pin.x - x, pin.y - y)
  })
  return { ...fit, residual: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length }
}
