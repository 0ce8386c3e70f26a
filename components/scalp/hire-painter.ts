import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { PreviewHead, PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { PreviewDelivery, PreviewOrder } from './preview-order'

/** The address tells nothing but which head. */
async function fetchPoints(head: PreviewHead): Promise<ArrayBuffer> {
  const answer = await fetch(`/head/${head}.bin`)
  if (!answer.ok) throw new Error(`the points of a head did not come: ${answer.status}`)
  return answer.arrayBuffer()
}

const stopped = () => new Error('the painter has stopped')

type Waiting = { resolve: (picture: PreviewDelivery) => void; reject: (why: Error) => void }

/**
 * A painter in a worker, so that the page answers the reader while pictures are made. It starts with the first order.
 * When it breaks, all that was ordered fails, and the next order starts another.
 * @param bands for all its pictures
 */
export function hirePainter(bands: FadingBands) {
  const waiting: Waiting[] = []
  const known = new Set<PreviewHead>()
  let worker: Worker | undefined

  const stop = () => {
    worker?.terminate()
    worker = undefined
    known.clear()
    for (const { reject } of waiting.splice(0)) reject(stopped())
  }
  const start = () => {
    const started = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<PreviewDelivery>) => waiting.shift()?.resolve(data)
    started.onerror = stop
    started.onmessageerror = stop
    return started
  }

  return {
    /** One picture of `edge` × `edge` pixels. `spare` pixels are given away. Fails when points or worker do. */
    async paint(
      settings: PreviewSettings,
      edge: number,
      spare?: Uint8ClampedArray<ArrayBuffer>,
    ): Promise<PreviewDelivery> {
      // The worker loads while the points are on their way.
      worker ??= start()
      const own = worker
      const points = known.has(settings.head) ? undefined : await fetchPoints(settings.head)
      if (worker !== own) throw stopped()
      known.add(settings.head)
      const order: PreviewOrder = { settings, bands, edge, points, spare }
      own.postMessage(
        order,
        [points, spare?.buffer].filter(buffer => buffer !== undefined),
      )
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    /** Ends the worker; what was ordered fails. */
    leave: stop,
  }
}

export type HiredPainter = ReturnType<typeof hirePainter>
