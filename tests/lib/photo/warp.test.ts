import { describe, expect, test } from 'vitest'
import { headIn, placeUnder } from '@/lib/photo/fit-head'
import { isSeen, pinIds } from '@/lib/photo/landmarks'
import { warpTo } from '@/lib/photo/warp'

const fit = headIn({ width: 1200, height: 1600 }, 30)
const pins = Object.fromEntries(
  pinIds
    .filter(id => isSeen(id, 30))
    .map((id, i) => {
      const { x, y } = placeUnder(fit, id)
      return [id, { x: x + 14 * Math.sin(i * 2.4), y: y + 14 * Math.cos(i * 1.7) }]
    }),
)
const warp = warpTo(pins, fit)

describe('a warp', () => {
  test('puts every pin’s place exactly on its pin', () => {
    for (const id of pinIds.filter(name => name in pins)) {
      const pin = pins[id] ?? { x: 0, y: 0 }
      const from = placeUnder(fit, id, pin)
      const to = warp(from.x, from.y)
      expect(Math.hypot(to.x - pin.x, to.y - pin.y)).toBeLessThan(0.05)
    }
  })

  test('moves nothing far away', () => {
    expect(warp(-800, -900)).toEqual({ x: -800, y: -900 })
    expect(warp(600, 3000)).toEqual({ x: 600, y: 3000 })
  })

  test('is smooth: a step of a pixel never moves by more than two or turns back', () => {
    for (let x = 300; x < 900; x += 13) {
      for (let y = 300; y < 1200; y += 17) {
        const [here, right, below] = [warp(x, y), warp(x + 1, y), warp(x, y + 1)]
        expect(right.x - here.x).toBeGreaterThan(0)
        expect(below.y - here.y).toBeGreaterThan(0)
        expect(Math.hypot(right.x - here.x, right.y - here.y)).toBeLessThan(2)
      }
    }
  })

  test('without pins changes nothing', () => {
    expect(warpTo({}, fit)(12, 34)).toEqual({ x: 12, y: 34 })
  })
})
