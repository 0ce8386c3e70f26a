import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitHead, type HeadFit, headIn, type Pins, placeUnder } from '@/lib/photo/fit-head'
import { isSeen, pinIds, type PinId, unknownHead } from '@/lib/photo/landmarks'
import { warpTo } from '@/lib/photo/warp'

const size = { width: 1200, height: 1600 }

/** The guide's own head as it would be pinned without a fault. */
function ownHead(yaw: number, more: Partial<HeadFit> = {}) {
  const truth = { ...headIn(size, yaw), pitch: 6, roll: -4, scale: 320, distance: 4, ...more }
  const pins: Pins = Object.fromEntries(pinIds.filter(id => isSeen(id, yaw)).map(id => [id, placeUnder(truth, id)]))
  return { truth, pins }
}

const only = (pins: Pins, ...ids: PinId[]): Pins => Object.fromEntries(ids.map(id => [id, pins[id]]))

describe('the guide’s own head', () => {
  test.each([-90, -60, -30, 0, 30, 60, 90])('is found at a turn of %i degrees, to a degree and 2 pixels', yaw => {
    const { truth, pins } = ownHead(yaw)
    const fit = fitHead(pins, size)
    expect(Math.abs((fit?.yaw ?? 99) - truth.yaw)).toBeLessThan(1)
    expect(Math.abs((fit?.pitch ?? 99) - truth.pitch)).toBeLessThan(1)
    expect(Math.abs((fit?.roll ?? 99) - truth.roll)).toBeLessThan(1)
    expect(fit?.residual).toBeLessThan(2)
  })

  test('is found from five pins, and not from four', () => {
    const { pins } = ownHead(20)
    const five = only(pins, 'pupil-left', 'pupil-right', 'nose', 'chin', 'ear-lobe-left')
    expect(Math.abs((fitHead(five, size)?.yaw ?? 99) - 20)).toBeLessThan(5)
    expect(fitHead(only(pins, 'pupil-left', 'pupil-right', 'nose', 'chin'), size)).toBeUndefined()
    const lost = { ...five, chin: { x: Number.NaN, y: 3 } }
    expect(fitHead(lost, size)).toBeUndefined()
  })

  test('that starts at an earlier fit ends at the same place', () => {
    const { pins } = ownHead(35)
    const fit = fitHead(pins, size)
    const again = fitHead(pins, size, fit)
    expect(again?.yaw).toBeCloseTo(fit?.yaw ?? 0, 1)
    expect(again?.scale).toBeCloseTo(fit?.scale ?? 0, 0)
  })
})

test('a long skull found from the side is known from the front, where nothing shows it', () => {
  const proportions = { ...unknownHead, length: { size: 1.07, spread: 0 } }
  const side = fitHead(ownHead(88, { proportions }).pins, size)
  const front = ownHead(0, { proportions }).pins
  expect(side?.proportions.length.size).toBeGreaterThan(1.025)
  expect(side?.proportions.length.spread).toBeLessThan(0.045)
  const alone = fitHead(front, size)?.proportions.length.size ?? 0
  const shared = fitHead(front, size, undefined, side?.proportions)?.proportions.length.size ?? 0
  expect(Math.abs(shared - 1.07)).toBeLessThan(Math.abs(alone - 1.07))
})

const anyNumber = fc.oneof(
  fc.double({ min: -3000, max: 4000, noNaN: true }),
  fc.constantFrom(0, 600, Number.NaN, Number.POSITIVE_INFINITY, -1e300, 1e-300),
)
const anyPins = fc.dictionary(fc.constantFrom(...pinIds), fc.record({ x: anyNumber, y: anyNumber }), { maxKeys: 17 })

describe('pins that make no sense', () => {
  test('still give a finite head or none, in bounded time, and a warp that is finite', () => {
    fc.assert(
      fc.property(anyPins, fc.integer({ min: 0, max: 5000 }), (pins: Pins, width) => {
        const fit = fitHead(pins, { width, height: 900 })
        if (!fit) return
        const { proportions, target: _, centre, ...pose } = fit
        const sizes = Object.values(proportions).flatMap(({ size: factor, spread }) => [factor, spread])
        expect([...Object.values(pose), ...centre, ...sizes].every(Number.isFinite)).toBe(true)
        const warp = warpTo(pins, fit)
        for (const [x, y] of [[0, 0], fit.centre, [width, 900]] as const) {
          const moved = warp(x, y)
          expect(Number.isFinite(moved.x + moved.y)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('all in one place give a small head there', () => {
    const fit = fitHead(Object.fromEntries(pinIds.map(id => [id, { x: 300, y: 400 }])), size)
    expect(fit?.scale).toBeGreaterThan(0)
    expect(Number.isFinite(fit?.residual)).toBe(true)
  })
})
