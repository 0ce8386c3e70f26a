import type { Value } from './value'

/** Where a number stands on an axis, and the numbers that the axis shows. */
export type Scale = {
  from: number
  to: number
  /** From the first to the last number that is written, in between as many as there is room for. */
  ticks: readonly number[]
  /** The place of a number in per cent of the axis, as an attribute of a picture takes it. */
  at: (n: number) => string
}

/** An axis between two numbers. What lies beyond its ends is drawn at them. `inset` leaves per cent free before it. */
export function scaleBetween(from: number, to: number, ticks: readonly number[] = [], inset = 0): Scale {
  const part = (n: number) => (to === from ? 0 : Math.min(1, Math.max(0, (n - from) / (to - from))))
  return { from, to, ticks, at: n => `${Math.round((inset + part(n) * (100 - inset)) * 100) / 100}%` }
}

/** How wide the stretch between two places of an axis is, in per cent of it. */
export const across = (from: string, to: string): string =>
  `${Math.round((Number.parseFloat(to) - Number.parseFloat(from)) * 100) / 100}%`

/**
 * The round step (1, 2 or 5 times a power of ten) that parts a length into about so many: the rule of `d3-array`, which
 * is no part of the page because it cannot be taken in parts. The tests hold one against the other.
 */
function roundStep(length: number, steps: number): number {
  const power = 10 ** Math.floor(Math.log10(length / steps))
  const over = length / steps / power
  return power * (over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.sqrt(2) ? 2 : 1)
}

/**
 * An axis from nought to a round number that holds every end that is named, and `least` (above 0), with about so many
 * steps. What has no value is not on it.
 */
export function niceScale(values: readonly (Value | null)[], least = 1, steps = 2): Scale {
  let to = Math.max(least, ...values.flatMap(value => [value?.low ?? 0, value?.high ?? 0]))
  let step = roundStep(to, steps)
  // A longer axis may take a wider step, which may make it longer again.
  for (let before = 0; before !== step; step = roundStep(to, steps)) {
    before = step
    to = Math.ceil(to / step) * step
  }
  return scaleBetween(
    0,
    to,
    Array.from({ length: Math.round(to / step) + 1 }, (_, i) => i * step),
  )
}

/**
 * An axis from nought to the highest end that is named and no further, with round numbers written where they fall. An
 * end that is open has a little room behind the one that is named.
 */
export function snugScale(values: readonly (Value | null)[], least = 1, steps = 3): Scale {
  const ends = values.flatMap(value => (value ? [value.high ?? (value.low ?? 0) * 1.2] : []))
  const to = Math.max(least, ...ends)
  const step = roundStep(to, steps)
  return scaleBetween(
    0,
    to,
    Array.from({ length: Math.floor(to / step) + 1 }, (_, i) => i * step),
  )
}

const week = 7
/** Weeks between two ticks, and how many such steps an axis has at most. */
const weekSteps = [1, 2, 3, 4, 6, 8, 12, 16]
const mostSteps = 4

/** An axis of days from day 0 that holds all the given ones with a little to spare, written at whole weeks. */
export function weekScale(days: readonly number[], inset = 0): Scale {
  const weeks = Math.ceil((Math.max(2 * week, ...days) + 2) / week)
  const every = weekSteps.find(step => weeks / step <= mostSteps) ?? 16
  const ticks = Array.from({ length: Math.floor(weeks / every) + 1 }, (_, i) => i * every * week)
  return scaleBetween(0, weeks * week, ticks, inset)
}
