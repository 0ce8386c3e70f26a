import { beforeEach, expect, it, vi } from 'vitest'
import { hirePainter } from '@/components/scalp/hire-painter'
import type { PreviewDelivery, PreviewOrder } from '@/components/scalp/preview-order'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'

const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const
const woman = { ...previewDefaults, head: 'woman' } as const

/** Stands in for the browser's: it keeps what it is told, and answers when the test does. */
class FakeWorker {
  static all: FakeWorker[] = []
  orders: PreviewOrder[] = []
  terminate = vi.fn()
  onmessage?: (event: { data: Partial<PreviewDelivery> }) => void
  onerror?: () => void
  constructor(readonly address: URL) {
    FakeWorker.all.push(this)
  }
  postMessage(order: PreviewOrder, taken: ArrayBuffer[]) {
    this.orders.push(structuredClone(order, { transfer: taken }))
  }
}
const asked = vi.fn()
const settle = () => new Promise(resolve => setTimeout(resolve))

beforeEach(() => {
  FakeWorker.all = []
  asked.mockReset().mockImplementation(async () => new Response(new ArrayBuffer(8)))
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('fetch', asked)
})

it('hands each head over once, points and surface, and old pixels to be painted over', async () => {
  const painter = hirePainter(bands)
  const first = painter.paint(previewDefaults, 100)
  await settle()
  FakeWorker.all[0]?.onmessage?.({ data: { dots: 7 } })
  expect(await first).toEqual({ dots: 7 })
  const spare = new Uint8ClampedArray(16)
  void painter.paint(previewDefaults, 100, spare)
  void painter.paint(woman, 100)
  await settle()
  expect(spare.length).toBe(0)
  expect(
    FakeWorker.all.map(({ orders }) =>
      orders.map(({ body, settings }) => [settings.head, body?.points.byteLength, body?.mesh.byteLength]),
    ),
  ).toEqual([
    [
      ['man', 8, 8],
      ['man', undefined, undefined],
      ['woman', 8, 8],
    ],
  ])
})

it('asks for both heads in one order, whichever is drawn, so that no request tells which it is', async () => {
  for (const settings of [previewDefaults, woman]) {
    asked.mockClear()
    const painter = hirePainter(bands)
    void painter.paint(settings, 100)
    await settle()
    void painter.paint(woman, 100)
    void painter.paint(previewDefaults, 100)
    await settle()
    expect(asked.mock.calls.flat(), settings.head).toEqual([
      '/head/man.bin',
      '/lit/man.mesh',
      '/head/woman.bin',
      '/lit/woman.mesh',
    ])
  }
})

it('draws one head though the other does not come, and asks again for the one that did not', async () => {
  asked.mockImplementation(
    async (path: string) => new Response(new ArrayBuffer(8), { status: path.includes('woman') ? 503 : 200 }),
  )
  const painter = hirePainter(bands)
  void painter.paint(previewDefaults, 100)
  await settle()
  expect(FakeWorker.all[0]?.orders).toHaveLength(1)
  await expect(painter.paint(woman, 100)).rejects.toThrow('503')
  asked.mockImplementation(async () => new Response(new ArrayBuffer(8)))
  void painter.paint(woman, 100)
  await settle()
  expect(FakeWorker.all[0]?.orders.map(({ settings }) => settings.head)).toEqual(['man', 'woman'])
})

it('answers orders in their order', async () => {
  const painter = hirePainter(bands)
  const orders = Promise.all([painter.paint(previewDefaults, 1), painter.paint(previewDefaults, 2)])
  await settle()
  for (const edge of [1, 2]) FakeWorker.all[0]?.onmessage?.({ data: { edge } })
  expect(await orders).toEqual([{ edge: 1 }, { edge: 2 }])
})

it('fails all orders when the worker breaks, and the next order starts another', async () => {
  const painter = hirePainter(bands)
  const orders = [painter.paint(previewDefaults, 1), painter.paint(previewDefaults, 2)]
  const ends = Promise.allSettled(orders)
  await settle()
  FakeWorker.all[0]?.onerror?.()
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(FakeWorker.all[0]?.terminate).toHaveBeenCalledOnce()
  void painter.paint(previewDefaults, 3)
  await settle()
  expect(FakeWorker.all[1]?.orders[0]?.body?.mesh.byteLength).toBe(8)
})

it('fails an order when there can be no worker, when a head does not come, and when it is left meanwhile', async () => {
  asked.mockResolvedValueOnce(new Response('', { status: 503 }))
  await expect(hirePainter(bands).paint(previewDefaults, 1)).rejects.toThrow('503')
  const painter = hirePainter(bands)
  const order = painter.paint(previewDefaults, 1)
  painter.leave()
  await expect(order).rejects.toThrow('stopped')
  vi.stubGlobal('Worker', undefined)
  await expect(hirePainter(bands).paint(previewDefaults, 1)).rejects.toThrow()
})
