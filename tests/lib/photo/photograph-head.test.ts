import { expect, test } from 'vitest'
import { landmarkIds } from '@/lib/photo/landmarks'
import { otherHeads, truePins } from './other-heads'
import { photographHead } from './photograph-head'

const WIDTH = 90

test.each([0, 5, 10])('photograph %i shows a head where its pins say, on a wall', number => {
  const head = otherHeads[number]
  if (!head) throw new Error(`there is no head ${number}`)
  const { width, height, hit, rgb } = photographHead(head, WIDTH)
  const factor = width / head.camera.width
  const isHead = (x: number, y: number) => hit[Math.round(y) * width + Math.round(x)] === 1
  for (const [id, { x, y }] of truePins(head)) {
    if (!(landmarkIds as readonly string[]).includes(id)) continue
    const around = [-1, 0, 1].flatMap(v => [-1, 0, 1].map(u => isHead(x * factor + u, y * factor + v)))
    expect(around, id).toContain(true)
  }
  expect(isHead(2, 2)).toBe(false)
  expect(rgb.length).toBe(width * height * 3)
})
