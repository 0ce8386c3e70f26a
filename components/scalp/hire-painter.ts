import { previewHeads } from '@/content/scalp/scalp'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { PreviewHead, PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { HeadBytes, PreviewDelivery, PreviewOrder } from './preview-order'

const heads = Object.keys(previewHeads) as PreviewHead[]

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`a part of a head did not come: ${answer.status}`)
  return answer.arrayBuffer()
}

async function fetchHead(head: PreviewHead): Promise<HeadBytes> {
  const [points, mesh] = await Promise.all([fetchBytes(`/head/${head}.bin`), fetchBytes(`/lit/${head}.mesh`)])
  return { points, mesh }
}

/** Both heads are asked for, always in the same order: which of them a reader looks at stands in no request. */
function fetchHeads() {
  const coming = heads.map(head => [head, fetchHead(head)] as const)
  // Of the head that nobody looks at a failure is nobody's business either.
  for (const [, body] of coming) body.catch(() => {})
  return new Map(coming)
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
  let coming: ReturnType<typeof fetchHeads> | undefined

  const stop = () => {
    worker?.terminate()
    worker = undefined
    known.clear()
    coming = undefined
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
    /** One picture of `edge` × `edge` pixels. `spare` pixels are given away. Fails when a head or the worker does. */
    async paint(
      settings: PreviewSettings,
      edge: number,
      spare?: Uint8ClampedArray<ArrayBuffer>,
    ): Promise<PreviewDelivery> {
      // The worker loads while the heads are on their way.
      worker ??= start()
      const own = worker
      coming ??= fetchHeads()
      const came = await coming.get(settings.head)?.catch(fault => {
        coming = undefined
        throw fault
      })
      if (worker !== own) throw stopped()
      // A head is handed over once; an order given meanwhile may have done so.
      const body = known.has(settings.head) ? undefined : came
      known.add(settings.head)
      const order: PreviewOrder = { settings, bands, edge, body, spare }
      own.postMessage(
        order,
        [body?.points, body?.mesh, spare?.buffer].filter(buffer => buffer !== undefined),
      )
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    /** Ends the worker; what was ordered fails. */
    leave: stop,
  }
}

export type HiredPainter = ReturnType<typeof hirePainter>
