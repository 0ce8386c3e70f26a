import { describe, expect, test } from 'vitest'
import { headIn } from '@/lib/photo/fit-head'
import { projectScalp } from '@/lib/photo/project-scalp'
import { warpTo } from '@/lib/photo/warp'
import { sceneOf } from '../scalp/preview/preview-scenes'

const { cloud } = sceneOf('man')
const size = { width: 1200, height: 1600 }
const seenFrom = (yaw: number, pitch = 0) => {
  const fit = { ...headIn(size, yaw), pitch }
  return { fit, ...projectScalp(cloud, fit, warpTo({}, fit)) }
}
const shareSeen = (yaw: number, pitch: number, where: (x: number, y: number, z: number) => boolean) => {
  const { hidden } = seenFrom(yaw, pitch).scalp
  let [all, seen] = [0, 0]
  for (let i = 0; i < cloud.scalp.count; i += 1) {
    const [x = 0, y = 0, z = 0] = cloud.scalp.position.subarray(i * 3, i * 3 + 3)
    if (!where(x, y, z)) continue
    all += 1
    seen += hidden[i] ? 0 : 1
  }
  return seen / all
}

describe('the scalp in a photo', () => {
  test('shows the front to a camera before it and the back to none of it', () => {
    expect(shareSeen(0, 10, (x, y, z) => z > 0.3 && y > 0.6 && Math.abs(x) < 0.4)).toBeGreaterThan(0.95)
    expect(shareSeen(0, 0, (_, y, z) => z < -0.5 && y < 0.6)).toBe(0)
  })

  test('is hidden behind the ear, and seen beside it', () => {
    const behind = (x: number, y: number, z: number) => x > 0.5 && y > -0.2 && y < 0 && z > -0.25 && z < -0.1
    expect(shareSeen(55, 0, behind)).toBeLessThan(0.1)
    expect(shareSeen(130, 0, behind)).toBeGreaterThan(0.4)
  })

  test('lies within the outline, which runs round the head', () => {
    const { scalp, rim, fit } = seenFrom(0)
    const [xs, ys] = [rim.filter((_, i) => i % 2 === 0), rim.filter((_, i) => i % 2 === 1)]
    const across = (Math.max(...xs) - Math.min(...xs)) / fit.scale
    expect(across).toBeGreaterThan(1.35)
    expect(across).toBeLessThan(1.7)
    const top = Math.min(...ys)
    for (let i = 0; i < scalp.count; i += 1) if (!scalp.hidden[i]) expect(scalp.y[i]).toBeGreaterThan(top - 3)
  })

  test('is larger where it is nearer to the camera', () => {
    const { scalp, fit } = seenFrom(0, 30)
    const seen = [...scalp.hidden.keys()].filter(i => !scalp.hidden[i])
    const units = seen.map(i => scalp.unit[i] ?? 0)
    expect(Math.max(...units)).toBeGreaterThan(fit.scale)
    expect(Math.min(...units)).toBeGreaterThan(fit.scale * 0.8)
    expect(Math.max(...units)).toBeLessThan(fit.scale * 1.3)
  })
})
