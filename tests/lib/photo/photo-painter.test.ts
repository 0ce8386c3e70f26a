import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headIn, placeUnder } from '@/lib/photo/fit-head'
import { isSeen, pinIds } from '@/lib/photo/landmarks'
import { type PhotoSettings, photoAddress } from '@/lib/photo/photo-address'
import { isRail } from '@/lib/photo/photo-rail'
import { newPhotoPainter, photoHead } from '@/lib/photo/photo-painter'
import { readPointCloud } from '@/lib/scalp/head/point-cloud'

const cloud = readPointCloud(new Uint8Array(readFileSync('public/head/man.bin')).buffer)
const head = photoHead(cloud, 'man')
const size = { width: 300, height: 400 }
const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } }
const pinsAt = (yaw: number) =>
  Object.fromEntries(pinIds.filter(id => isSeen(id, yaw)).map(id => [id, placeUnder(headIn(size, yaw), id)]))

const paint = newPhotoPainter()
/** The photo is of one grey, so that whatever is darker is a dot. */
function painted(changes: Partial<PhotoSettings> = {}, grey = 200, yaw = 0, pins = pinsAt(yaw)) {
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(grey)
  const settings = { ...photoAddress.defaults, ...changes }
  const picture = paint(head, { data, ...size }, { size, pins, settings, bands })
  let [dark, lowest] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) >= grey) continue
    dark += grey - (data[at] ?? 0)
    lowest = Math.max(lowest, Math.floor(at / 4 / size.width))
  }
  return { ...picture, dark, lowest }
}

describe('dots on a photo', () => {
  test('stand on the head that the pins show, and below four fifths of its height there are none', () => {
    const { pricks, lowest, fit } = painted()
    expect(pricks).toBeGreaterThan(500)
    expect(Math.abs(fit?.yaw ?? 99)).toBeLessThan(1)
    expect(lowest).toBeLessThan(placeUnder(headIn(size, 0), 'mouth-left').y)
  })

  test('leave the photo as it is with fewer than five pins, and before any session', () => {
    const four = Object.fromEntries(Object.entries(pinsAt(0)).slice(0, 4))
    expect(painted({}, 200, 0, four)).toMatchObject({ pricks: 0, dark: 0, fit: undefined })
    expect(painted({ session: 0 }).dark).toBe(0)
  })

  test('darken with each session and pale over the years', () => {
    const sums = ([1, 2, 3] as const).map(session => painted({ session }).dark)
    expect(sums.toSorted((a, b) => a - b)).toEqual(sums)
    expect(painted({ years: 10 }).dark).toBeLessThan(painted().dark * 0.6)
  })

  test('take the light of the photo: on dark skin they darken less, and never make anything lighter', () => {
    expect(painted({}, 60).dark).toBeLessThan(painted({}, 200).dark * 0.4)
    expect(painted({ hair: 'blond', grey: 100 }, 90).dark).toBeGreaterThan(0)
    expect(painted({}, 0).dark).toBe(0)
  })

  test('go only where they are wanted, and up with a line that is dragged up', () => {
    expect(painted({ area: 'hairline' }).pricks).toBeLessThan(painted().pricks)
    const sunk = (bend: number) => painted({ bend: [bend, bend, bend, bend, bend] }).pricks
    expect(sunk(50)).toBeLessThan(sunk(0))
    expect(sunk(-30)).toBeGreaterThan(sunk(0))
  })

  test('of the far side are not seen, and from the side there are dots too', () => {
    const { scalp } = cloud
    expect(painted().pricks).toBeLessThan(scalp.count / 2)
    expect(painted({}, 200, 85).pricks).toBeGreaterThan(500)
  })

  test('the line has no handle on the far side of the head, and one wherever its way is seen', () => {
    for (const yaw of [0, 40, -40, 85, -85]) {
      const { rails } = painted({}, 200, yaw)
      const seen = rails.filter(isRail)
      expect(seen.length, String(yaw)).toBeGreaterThan(Math.abs(yaw) > 60 ? 0 : 2)
      expect(seen.length === rails.length).toBe(yaw === 0)
      for (const { x, y } of seen.flat()) {
        expect(x).toBeGreaterThan(0)
        expect(y).toBeGreaterThan(0)
      }
    }
  })

  test('every fault changes the picture', () => {
    const good = painted().dark
    for (const fault of ['grid', 'big', 'deep', 'ink', 'dark', 'straight'] as const) {
      expect(painted({ faults: [fault] }).dark, fault).not.toBe(good)
    }
  })
})
