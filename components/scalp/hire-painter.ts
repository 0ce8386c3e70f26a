import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { PreviewHead, PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { fetchBytes, hireWorker } from './hire-worker'
import type { HeadBytes, PreviewDelivery, PreviewOrder } from './preview-order'

async function fetchHead(head: PreviewHead): Promise<HeadBytes> {
  const [points, mesh] = await Promise.all([fetchBytes(`/head/${head}.bin`), fetchBytes(`/lit/${head}.mesh`)])
  return { points, mesh }
}

/**
 * The painter of the visualiser.
 * @param bands for all its pictures
 */
export function hirePainter(bands: FadingBands) {
  const start = () => new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' })
  const { ask, leave } = hireWorker<HeadBytes, PreviewDelivery>(start, fetchHead)
  return {
    /** One picture of `edge` × `edge` pixels. `spare` pixels are given away. Fails when a head or the worker does. */
    paint: (settings: PreviewSettings, edge: number, spare?: Uint8ClampedArray<ArrayBuffer>) =>
      ask(settings.head, body => {
        const order: PreviewOrder = { settings, bands, edge, body, spare }
        return [order, [body?.points, body?.mesh, spare?.buffer]]
      }),
    /** Ends the worker; what was ordered fails. */
    leave,
  }
}

export type HiredPainter = ReturnType<typeof hirePainter>
