import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { markPicture, markSvg } from '@/lib/scalp/head/bake-mark'
import { MARK_RADIUS, MARK_SIZE, markDots } from '@/lib/scalp/head/mark-dots'

test('the icon in the app is the mark of today', () => {
  expect(readFileSync('app/icon.svg', 'utf8')).toBe(markSvg())
})

test('the dots of the mark stay in their square and do not touch', () => {
  for (const [x, y] of markDots) {
    expect(Math.min(x, y, MARK_SIZE - x, MARK_SIZE - y)).toBeGreaterThanOrEqual(MARK_RADIUS)
    const others = markDots.filter(dot => dot[0] !== x || dot[1] !== y)
    expect(Math.min(...others.map(dot => Math.hypot(dot[0] - x, dot[1] - y)))).toBeGreaterThan(2 * MARK_RADIUS)
  }
})

test('the picture for home screens has ink in its nine dots and paper in its corner', () => {
  const { pixels, width, palette } = markPicture(180)
  const shadeAt = (x: number, y: number) => pixels[Math.round(y) * width + Math.round(x)]
  expect(shadeAt(2, 2)).toBe(0)
  for (const [x, y] of markDots) {
    expect(shadeAt(180 * (0.18 + (0.64 * x) / MARK_SIZE), 180 * (0.18 + (0.64 * y) / MARK_SIZE))).toBe(15)
  }
  expect([...palette.slice(0, 3)]).toEqual([245, 239, 229])
})
