import { photoSizes } from '@/content/photo/photo'
import type { PictureHead } from './picture-head'
import { sayPhoto } from './photo-words'

const MILLION = 1_000_000

/**
 * Why a file is not opened at all, in words for the reader; `undefined` where it may be tried.
 * @param bytes how large the file is
 */
export function refusePhoto(bytes: number, head: PictureHead): string | undefined {
  if (bytes === 0) return sayPhoto.empty
  if (bytes > photoSizes.megabytes * MILLION) return sayPhoto.heavy(Math.ceil(bytes / MILLION))
  if (head.kind === 'other') return sayPhoto.noPicture
  const pixels = (head.size?.width ?? 0) * (head.size?.height ?? 0)
  return pixels > photoSizes.megapixels * MILLION ? sayPhoto.large(Math.ceil(pixels / MILLION)) : undefined
}

/** Why a file that the browser could not open was not, in words for the reader. */
export const unopened = ({ kind }: PictureHead): string => (kind === 'heic' ? sayPhoto.heic : sayPhoto.broken)

/** The size that a photo is kept at: as it is, or smaller in proportion so that it has at most so many megapixels. */
export function keptSize(width: number, height: number): { width: number; height: number } {
  const shrink = Math.min(1, Math.sqrt((photoSizes.keptMegapixels * MILLION) / (width * height)))
  const kept = (n: number) => Math.max(1, Math.floor(n * shrink))
  return { width: kept(width), height: kept(height) }
}
