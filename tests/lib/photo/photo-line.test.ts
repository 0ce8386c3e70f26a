import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bendAngles, photoAddress, straightBend } from '@/lib/photo/photo-address'
import { bendAt, bentPoints, railPoints } from '@/lib/photo/photo-line'
import { heightOnRail, placeOnRail, railHeights } from '@/lib/photo/photo-rail'
import { readPointCloud } from '@/lib/scalp/head/point-cloud'

const { scalp } = readPointCloud(new Uint8Array(readFileSync('public/head/man.bin')).buffer)

describe('the free hairline', () => {
  test('runs through what each handle says, and level beyond the last', () => {
    const bend = [10, -20, 0, 30, -40]
    bendAngles.forEach((angle, i) => {
      expect(bendAt(bend, angle)).toBeCloseTo(bend[i] ?? 0)
    })
    expect(bendAt(bend, -90)).toBe(10)
    expect(bendAt(bend, 90)).toBe(-40)
  })

  test('a line that was not dragged moves no point; a raised one moves only points of the front', () => {
    expect(bentPoints(scalp, straightBend)).toBe(scalp)
    const moved = bentPoints(scalp, [30, 30, 30, 30, 30]).position
    for (let i = 0; i < scalp.count; i += 1) {
      const [z = 0, y = 0] = [scalp.position[i * 3 + 2], scalp.position[i * 3 + 1]]
      if (z < -0.07) expect(moved[i * 3 + 1]).toBe(y)
      else expect(moved[i * 3 + 1] ?? 0).toBeLessThanOrEqual(y)
    }
  })

  test('each handle has its way over the forehead, from low to high, on its own side of the face', () => {
    const rails = railPoints(scalp, photoAddress.defaults)
    expect(rails).toHaveLength(bendAngles.length)
    rails.forEach((rail, i) => {
      const heights = rail.map(point => scalp.position[point * 3 + 1] ?? 0)
      expect(heights.at(-1) ?? 0).toBeGreaterThan((heights[0] ?? 0) + 0.1)
      expect(heights.toSorted((a, b) => a - b)).toEqual(heights)
      const side = Math.sign(bendAngles[i] ?? 0)
      // Poor work sets the line below the lowest that can be set, and its handles stand there.
      const lowest = heights[railHeights.indexOf(0)] ?? 0
      if (side === 0) expect(lowest).toBeGreaterThan((heights[0] ?? 0) + 0.03)
      if (side !== 0) expect(Math.sign(scalp.position[(rail[2] ?? 0) * 3] ?? 0)).toBe(side)
    })
  })

  test('a place on a handle’s way is read back as the height that it stands for', () => {
    const rail = railHeights.map(height => ({ x: 200 + height / 10, y: 300 - height, height }))
    for (let height = -50; height <= 125; height += 5)
      expect(heightOnRail(rail, placeOnRail(rail, height))).toBe(height)
    expect(heightOnRail(rail, { x: 0, y: 900 })).toBe(-50)
    expect(heightOnRail(rail, { x: 0, y: -900 })).toBe(125)
  })
})

test('the address keeps what was set on a photo, and a line that it cannot read changes nothing', () => {
  const settings = { ...photoAddress.defaults, bend: [-50, 0, 12, 0, 50], session: 1 as const }
  expect(photoAddress.query(settings)).toBe('bend=0-50-62-50-100&session=1')
  expect(photoAddress.parse(photoAddress.query(settings)).answers).toEqual(settings)
  for (const bend of ['1-2-3', '50-50-50-50-101', 'a-b-c-d-e', '--50-50-50-50']) {
    const { answers, problems } = photoAddress.parse(`bend=${bend}`)
    expect(answers).toEqual(photoAddress.defaults)
    expect(problems.map(({ field }) => field)).toEqual(['bend'])
  }
})
