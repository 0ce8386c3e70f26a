import { fetchBytes, hireWorker } from '@/components/scalp/hire-worker'
import type { Pixels } from '@/lib/photo/paint-pigment'
import type { PhotoOrder, PhotoPicture } from '@/lib/photo/photo-painter'

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

/**
 * The painter of dots on a photo: a pin follows the finger while they are drawn.
 * @param pixelsAt the photo in a width of so many pixels
 */
export function hirePhotoPainter(pixelsAt: (width: number) => Pixels) {
  const start = () => new Worker(new URL('./photo.worker.ts', import.meta.url), { type: 'module' })
  const { ask, leave } = hireWorker<ArrayBuffer, PhotoDelivery>(start, head => fetchBytes(`/head/${head}.bin`))
  /** The photo as the worker has it. */
  let there: { worker: Worker; width: number } | undefined
  return {
    /** One picture, so many pixels wide. `spare` pixels are given away. Fails when points or worker do. */
    paint: (order: PhotoOrder, width: number, spare?: Uint8ClampedArray<ArrayBuffer>) =>
      ask(order.settings.head, (points, worker) => {
        const pixels = there?.worker === worker && there.width === width ? undefined : pixelsAt(width)
        there = { worker, width }
        const job: PhotoJob = { order, points, pixels, spare }
        return [job, [points, pixels?.data.buffer, spare?.buffer]]
      }),
    /** Ends the worker, and the photo with it; what was ordered fails. */
    leave,
  }
}

export type PhotoPainter = ReturnType<typeof hirePhotoPainter>
