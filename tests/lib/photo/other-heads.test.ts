import { afterAll, describe, expect, test } from 'vitest'
import { fitHead, type HeadFit, type Pins } from '@/lib/photo/fit-head'
import { stretch } from '@/lib/photo/landmarks'
import { warpTo } from '@/lib/photo/warp'
import { builds } from '@/lib/scalp/head/build'
import { pixelOf, type Vector, viewpointOf } from '@/lib/scalp/head/camera'
import { type OtherHead, otherHeads, placeOn, shapeOut, truePins } from './other-heads'

/** Pins are off by up to so many pixels each way, in photos of 1200 × 1600. */
const OFF = 3
const TRIES = 8
const guide = { build: builds.man, shape: { breadth: 1, length: 1, face: 1, vault: 1, taper: 0, slope: 0 } }

/** Places along a usual hairline, from temple to temple. */
const hairline = [-55, -35, -15, 0, 15, 35, 55].map((angle): Vector => {
  const turn = (angle * Math.PI) / 180
  return [0.55 * Math.sin(turn), 0.62, 0.62 * Math.cos(turn)]
})

/** A fixed row of numbers in -1 to 1. */
function fixedChance(start: number) {
  let state = start
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state / 4294967296) * 2 - 1
  }
}

/** Degrees that turn, tilt and roll are off, and the farthest place of the hairline in shares of the head's height. */
function faults(head: OtherHead, fit: HeadFit, pins: Pins) {
  const [view, fitted, warp] = [viewpointOf(head.camera), viewpointOf(fit), warpTo(pins, fit)]
  const top = pixelOf(head.camera, view, placeOn(head, [0, 1, -0.14]))
  const foot = pixelOf(head.camera, view, shapeOut(head.shape, [0, -0.978, 0.7]))
  const height = Math.hypot(top.x - foot.x, top.y - foot.y)
  const gaps = hairline.map(place => {
    const there = placeOn(head, place)
    const out: Vector = [there[0], there[1] - 0.25, there[2] + 0.14]
    const facing = out.reduce((sum, part, i) => sum + part * ((view.eye[i] ?? 0) - (there[i] ?? 0)), 0)
    if (facing < 0.2) return 0
    const real = pixelOf(head.camera, view, there)
    const { x, y } = pixelOf(fit, fitted, stretch(fit.proportions, placeOn(guide, place)))
    const put = warp(x, y)
    return Math.hypot(put.x - real.x, put.y - real.y) / height
  })
  const off = (axis: 'yaw' | 'pitch' | 'roll') => Math.abs(fit[axis] - head.camera[axis])
  return { yaw: off('yaw'), pitch: off('pitch'), roll: off('roll'), hairline: Math.max(...gaps) }
}

const worst = { yaw: 0, pitch: 0, roll: 0, hairline: 0 }

describe('heads that are not ours', () => {
  test.each(otherHeads.map(head => [head.name, head] as const))('%s is found', (_name, head) => {
    const places = truePins(head)
    const chance = fixedChance(places.size * 7919 + Math.round(head.camera.yaw))
    for (let again = 0; again < TRIES; again += 1) {
      const pins: Pins = Object.fromEntries(
        [...places].map(([id, { x, y }]) => [id, { x: x + OFF * chance(), y: y + OFF * chance() }]),
      )
      const fit = fitHead(pins, head.camera)
      if (!fit) throw new Error(`${head.name} was not found`)
      const here = faults(head, fit, pins)
      for (const key of ['yaw', 'pitch', 'roll', 'hairline'] as const) worst[key] = Math.max(worst[key], here[key])
      expect(here.yaw).toBeLessThan(2)
      expect(here.pitch).toBeLessThan(2)
      expect(here.roll).toBeLessThan(2)
      expect(here.hairline).toBeLessThan(0.03)
    }
  })

  afterAll(() => {
    const degrees = (['yaw', 'pitch', 'roll'] as const).map(axis => `${axis} ${worst[axis].toFixed(2)}°`).join(', ')
    console.info(`Worst of ${otherHeads.length} heads: ${degrees}, hairline ${(worst.hairline * 100).toFixed(2)} %`)
  })
})
