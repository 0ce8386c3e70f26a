// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PreviewOrder } from '@/components/scalp/preview-order'
import { usePreviewPicture } from '@/components/scalp/use-preview-picture'
import { usePreviewState } from '@/components/scalp/use-preview-state'
import { previewTable } from '@/lib/scalp/preview/preview-table'

const { fading } = previewTable()
const orders: PreviewOrder[] = []

/** Stands in for the browser's: it keeps what it is told and never answers. */
class SilentWorker {
  terminate = vi.fn()
  postMessage(order: PreviewOrder) {
    orders.push(order)
  }
}

const Probe = () => {
  const { settings, newest } = usePreviewState()
  const canvas = useRef<HTMLCanvasElement>(null)
  usePreviewPicture(canvas, settings, newest, fading)
  return <canvas ref={canvas} />
}

const settle = () => act(() => new Promise(resolve => setTimeout(resolve, 50)))

beforeEach(() => {
  orders.length = 0
  vi.stubGlobal('Worker', SilentWorker)
  vi.stubGlobal('fetch', async () => new Response(new ArrayBuffer(8)))
})
afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/preview')
  vi.unstubAllGlobals()
})

it('paints the picture of the address first, not the one that the page came with', async () => {
  window.history.replaceState(null, '', '/preview#pattern=ludwig-2&yaw=90')
  render(<Probe />)
  await settle()
  expect(orders.map(({ settings: { pattern, yaw } }) => [pattern, yaw])).toEqual([['ludwig-2', 90]])
})
