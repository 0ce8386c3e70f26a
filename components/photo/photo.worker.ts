import type { Pixels } from '@/lib/photo/paint-pigment'
import { newPhotoPainter, type PhotoHead, photoHead } from '@/lib/photo/photo-painter'
import { readPointCloud } from '@/lib/scalp/head/point-cloud'
import type { PhotoDelivery, PhotoJob } from './hire-photo-painter'

const paint = newPhotoPainter()
const heads = new Map<string, PhotoHead>()
let photo: Pixels | undefined

/** Draws dots for the page, in a thread of its own. A fault is left to break it: the page hears of that, and starts anew. */
self.onmessage = ({ data: { order, points, pixels, spare } }: MessageEvent<PhotoJob>) => {
  const { head: name } = order.settings
  if (points) heads.set(name, photoHead(readPointCloud(points), name))
  if (pixels) photo = pixels
  const head = heads.get(name)
  if (!head || !photo) throw new Error(`no points of this head, or no photo: ${name}`)
  const fresh = spare?.length === photo.data.length ? spare : new Uint8ClampedArray(photo.data.length)
  fresh.set(photo.data)
  const picture: PhotoDelivery = paint(head, { ...photo, data: fresh }, order)
  self.postMessage(picture, { transfer: [fresh.buffer] })
}
