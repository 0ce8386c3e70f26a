import { describe, expect, test } from 'vitest'
import { noise } from '@/lib/scalp/head/noise'
import { detailOf, lightOf, type Picture, relight, sameBlur, sameLight } from '@/lib/photo/same-look'

const edge = 120

/** A patch of skin with dots on it. */
function patch(bright: number): Picture {
  const data = new Uint8ClampedArray(edge * edge * 4)
  for (let i = 0; i < edge * edge; i += 1) {
    const [x, y] = [i % edge, Math.floor(i / edge)]
    const dot = (x % 9) ** 2 + (y % 8) ** 2 < 6 ? 0.35 : 1
    const skin = bright * dot * (1 + 0.12 * noise(x * 0.2, y * 0.2, 1))
    data.set([190 * skin, 150 * skin, 120 * skin, 255], i * 4)
  }
  return { width: edge, height: edge, data }
}
const copy = ({ data, ...size }: Picture): Picture => ({ ...size, data: data.slice() })
const meanLight = (picture: Picture) => lightOf(picture).reduce((sum, light) => sum + light, 0) / (edge * edge)

describe('two pictures made alike', () => {
  test('are as bright as each other, and neither is the measure', () => {
    const [dark, light] = [patch(0.5), patch(1)]
    const [up, down] = sameLight(dark, light)
    expect(up * down).toBeCloseTo(1)
    const [darkBefore, lightBefore] = [meanLight(dark), meanLight(light)]
    relight(dark, up, 0)
    relight(light, down, 0)
    expect(meanLight(dark) / meanLight(light)).toBeCloseTo(1, 1)
    expect(meanLight(dark)).toBeGreaterThan(darkBefore)
    expect(meanLight(light)).toBeLessThan(lightBefore)
  })

  test.each([1, 1.5, 2.2])('are as blurred as each other: the sharper one by %d pixels', sigma => {
    const [sharp, soft] = [patch(1), patch(1)]
    relight(soft, 1, sigma)
    const [blur, none] = sameBlur(sharp, soft)
    expect(none).toBe(0)
    expect(Math.abs(blur - sigma)).toBeLessThan(0.35)
    expect(sameBlur(soft, sharp)).toEqual([0, blur])
  })

  test('stay as they are where they are alike, flat, or show no place in common', () => {
    const one = patch(1)
    expect(sameBlur(one, copy(one))).toEqual([0, 0])
    expect(sameLight(one, copy(one))).toEqual([1, 1])
    const flat = { ...one, data: new Uint8ClampedArray(edge * edge * 4) }
    expect(sameLight(one, flat)).toEqual([1, 1])
    expect(sameBlur(one, flat)).toEqual([0, 0])
    expect(detailOf(new Float32Array(edge * edge), edge, edge)).toBe(0)
  })
})

test('a picture that is neither lit nor blurred keeps its colours', () => {
  const before = patch(0.8)
  const after = copy(before)
  relight(after, 1, 0)
  const most = after.data.reduce((far, byte, i) => Math.max(far, Math.abs(byte - (before.data[i] ?? 0))), 0)
  expect(most).toBeLessThanOrEqual(1)
})
