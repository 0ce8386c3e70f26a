// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { HiredPainter } from '@/components/scalp/hire-painter'
import { newEasel } from '@/components/scalp/preview-easel'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'

/** A painter that paints when told to, and an easel before it. */
function setUp() {
  type End = 'deliver' | 'deliverBitmap' | 'fail'
  const orders: ({ yaw: number; edge: number } & Record<End, () => void>)[] = []
  const paint: HiredPainter['paint'] = ({ yaw }, edge) =>
    new Promise((resolve, reject) => {
      const deliver = () => resolve({ pixels: new Uint8ClampedArray(edge * edge * 4), edge, dots: yaw, pricks: 0 })
      const bitmap = { close } as unknown as ImageBitmap
      const deliverBitmap = () => resolve({ bitmap, edge, dots: yaw, pricks: 0 })
      orders.push({ yaw, edge, deliver, deliverBitmap, fail: () => reject(new Error('no')) })
    })
  const close = vi.fn()
  const shown: number[] = []
  const onFail = vi.fn()
  const canvas = document.createElement('canvas')
  const easel = newEasel(canvas, { paint, leave: vi.fn() }, ({ dots }) => shown.push(dots), onFail)
  const show = (yaw: number) => easel.show({ ...previewDefaults, yaw })
  const end = async (how: End) => {
    orders.at(-1)?.[how]()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { easel, show, end, orders, shown, onFail, close, yaws: () => orders.map(({ yaw }) => yaw) }
}

vi.useFakeTimers()
afterEach(() => vi.unstubAllGlobals())

it('has one picture painted at a time, and after it the newest that was wished for', async () => {
  const { show, end, yaws, shown } = setUp()
  for (const yaw of [1, 2, 3, 4]) show(yaw)
  expect(yaws()).toEqual([1])
  await end('deliver')
  expect(yaws()).toEqual([1, 4])
  await end('deliver')
  expect([yaws(), shown]).toEqual([
    [1, 4],
    [1, 4],
  ])
})

it('has it painted finely on a dense screen once nothing moves', async () => {
  vi.stubGlobal('devicePixelRatio', 3)
  const { show, end, orders } = setUp()
  show(1)
  show(2)
  await end('deliver')
  await end('deliver')
  await vi.advanceTimersByTimeAsync(100)
  expect(orders.map(({ edge }) => edge)).toEqual([160, 160])
  await vi.advanceTimersByTimeAsync(100)
  expect(orders.map(({ edge, yaw }) => [edge, yaw]).at(-1)).toEqual([320, 2])
  await end('deliver')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(orders).toHaveLength(3)
})

it('tells of a failure unless something newer is wished for, and goes on afterwards', async () => {
  const { show, end, yaws, onFail, shown } = setUp()
  show(1)
  show(2)
  await end('fail')
  expect(onFail).not.toHaveBeenCalled()
  await end('fail')
  expect(onFail).toHaveBeenCalledOnce()
  show(3)
  await end('deliver')
  expect([yaws(), shown]).toEqual([[1, 2, 3], [3]])
})

it('shows and tells nothing once it is left', async () => {
  const { easel, show, end, shown, onFail } = setUp()
  show(1)
  show(2)
  easel.leave()
  await end('deliver')
  show(3)
  await end('fail')
  expect([shown, onFail.mock.calls]).toEqual([[], []])
})

it('has it painted finely at once where the graphics card paints', async () => {
  vi.stubGlobal('devicePixelRatio', 2)
  const { show, end, orders, close } = setUp()
  show(1)
  await end('deliverBitmap')
  show(2)
  await end('deliverBitmap')
  expect(close).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(orders.map(({ edge, yaw }) => [edge, yaw])).toEqual([
    [160, 1],
    [320, 2],
  ])
})
