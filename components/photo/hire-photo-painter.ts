import { previewHeads } from '@/content/scalp/scalp'
import type { Pixels } from '@/lib/photo/paint-pigment'
import type { PhotoOrder, PhotoPicture } from '@/lib/photo/photo-painter'
import type { PreviewHead } from '@/lib/scalp/preview/preview-settings'

/** What the page asks its worker for: one picture. All of it travels by message, nothing by address. */
export type PhotoJob = {
  readonly order: PhotoOrder
  /** The points of the head, with the first order that needs them. */
  readonly points?: ArrayBuffer | undefined
  /** The photo, with the first order and whenever it is wanted in another size. */
  readonly pixels?: Pixels | undefined
  /** Pixels of a picture that is no longer needed, to be painted over. */
  readonly spare?: Uint8ClampedArray<ArrayBuffer> | undefined
}

export type PhotoDelivery = PhotoPicture

/** Both heads are asked for, always in the same order: which of them is used stands in no request. */
function fetchHeads() {
  const fetchPoints = async (head: string) => {
    const answer = await fetch(`/head/${head}.bin`)
    if (!answer.ok) throw new Error(`the points of a head did not come: ${answer.status}`)
    return answer.arrayBuffer()
  }
  const coming = Object.keys(previewHeads).map(head => [head, fetchPoints(head)] as const)
  // Of the head that nobody uses a failure is nobody's business either.
  for (const [, points] of coming) points.catch(() => {})
  return new Map(coming)
}

type Waiting = { resolve: (picture: PhotoDelivery) => void; reject: (why: Error) => void }

/**
 * A painter in a worker, so that a pin follows the finger while the dots are drawn. When it breaks, all that was ordered
 * fails, and the next order starts another.
 * @param pixelsAt the photo in a width of so many pixels
 */
export function hirePhotoPainter(pixelsAt: (width: number) => Pixels) {
  const waiting: Waiting[] = []
  const known = new Set<PreviewHead>()
  let worker: Worker | undefined
  let coming: ReturnType<typeof fetchHeads> | undefined
  let widthThere = 0

  const stop = () => {
    worker?.terminate()
    worker = undefined
    known.clear()
    widthThere = 0
    coming = undefined
    for (const { reject } of waiting.splice(0)) reject(new Error('the painter has stopped'))
  }
  const start = () => {
    const started = new Worker(new URL('./photo.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<PhotoDelivery>) => waiting.shift()?.resolve(data)
    started.onerror = stop
    started.onmessageerror = stop
    return started
  }
  return {
    /** One picture, so many pixels wide. `spare` pixels are given away. Fails when points or worker do. */
    async paint(order: PhotoOrder, width: number, spare?: Uint8ClampedArray<ArrayBuffer>): Promise<PhotoDelivery> {
      worker ??= start()
      const own = worker
      coming ??= fetchHeads()
      const { head } = order.settings
      const came = await coming.get(head)?.catch(fault => {
        coming = undefined
        throw fault
      })
      if (worker !== own) throw new Error('the painter has stopped')
      const points = known.has(head) ? undefined : came
      known.add(head)
      const pixels = widthThere === width ? undefined : pixelsAt(width)
      widthThere = width
      const job: PhotoJob = { order, points, pixels, spare }
      own.postMessage(
        job,
        [points, pixels?.data.buffer, spare?.buffer].filter(buffer => buffer !== undefined),
      )
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    /** Ends the worker, and the photo with it; what was ordered fails. */
    leave: stop,
  }
}

export type PhotoPainter = ReturnType<typeof hirePhotoPainter>
