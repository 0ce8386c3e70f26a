import { photoViews } from '@/content/photo/photo'

/** How the head is turned on a photo, as the reader chooses it. */
export type PhotoView = keyof typeof photoViews

/** By so many degrees another view has to be nearer before the reader is told: pins are put by hand. */
const CLEAR = 15

const views = Object.keys(photoViews) as PhotoView[]

/**
 * The view that a fitted head belongs to, where the reader has chosen another.
 * @param yaw turn of the fitted head in degrees: 0 looks at the reader, 90 shows the head's left side
 * @returns undefined where the chosen view is the nearest one, or nearly so
 */
export function otherViewOf(yaw: number, chosen: PhotoView): PhotoView | undefined {
  const far = (view: PhotoView) => Math.abs(yaw - photoViews[view].yaw)
  const nearest = views.reduce((best, view) => (far(view) < far(best) ? view : best))
  return far(nearest) < far(chosen) - CLEAR ? nearest : undefined
}
