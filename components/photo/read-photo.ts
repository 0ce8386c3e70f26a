import { photoSizes } from '@/content/photo/photo'
import { keptSize, refusePhoto, unopened } from '@/lib/photo/judge-photo'
import { sayPhoto } from '@/lib/photo/photo-words'
import { HEAD_BYTES, pictureHead } from '@/lib/photo/picture-head'

/** A photo as the page holds it: upright pixels in memory, without the file's name or anything else that was in it. */
export type Photo = { id: number; bitmap: ImageBitmap; width: number; height: number }

/** Tells one photo of this visit from the next. */
let opened = 0
function nextId(): number {
  opened += 1
  return opened
}

/**
 * Opens a photo on the device and turns it upright. Only its pixels are kept, at most so many; the rest of the file is
 * let go. A sentence instead says why it cannot be opened.
 */
export async function readPhoto(file: Blob): Promise<Photo | string> {
  const bytes = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => undefined)
  if (!bytes) return sayPhoto.broken
  const head = pictureHead(new Uint8Array(bytes))
  const refused = refusePhoto(file.size, head)
  if (refused) return refused
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!whole) return unopened(head)
  const { width, height } = whole
  if (Math.min(width, height) < photoSizes.leastPixels) {
    whole.close()
    return sayPhoto.small(width, height)
  }
  const kept = keptSize(width, height)
  if (kept.width === width) return { id: nextId(), bitmap: whole, width, height }
  const small = await createImageBitmap(whole, {
    resizeWidth: kept.width,
    resizeHeight: kept.height,
    resizeQuality: 'high',
  }).catch(() => undefined)
  whole.close()
  return small ? { id: nextId(), bitmap: small, ...kept } : unopened(head)
}
