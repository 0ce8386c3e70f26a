import type { Pixels } from '@/lib/photo/paint-pigment'
import type { Photo } from './read-photo'

/** The longer edge of the picture on the page, and of the one that is saved, in pixels. */
const ON_PAGE = 1120
const IN_FILE = 2400

/** How wide the picture is on the page and in the file. A small photo is enlarged, so that dots have room on it. */
export function picturesOf({ width, height }: Pick<Photo, 'width' | 'height'>): { page: number; file: number } {
  const widthAt = (edge: number) => Math.round((width * edge) / Math.max(width, height))
  return { page: widthAt(ON_PAGE), file: widthAt(Math.min(IN_FILE, Math.max(ON_PAGE, width, height))) }
}

/** How high a picture is that is so wide. */
export const heightFor = ({ width, height }: Pick<Photo, 'width' | 'height'>, wide: number): number =>
  Math.round((height * wide) / width)

/** The photo's pixels at a width. */
export function pixelsOf(photo: Photo, width: number): Pixels {
  const height = heightFor(photo, width)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(photo.bitmap, 0, 0, width, height)
  const { data } = context?.getImageData(0, 0, width, height) ?? new ImageData(width, height)
  return { data, width, height }
}
