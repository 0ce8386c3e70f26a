import type { Camera } from '@/lib/scalp/head/camera'
import { smoothstep } from '@/lib/scalp/head/distance'

/** Edge of the square frame that dots are placed in. A canvas of another size scales it. */
export const PREVIEW_FRAME = 640

/** Pixels of the frame for one head unit. */
export const PREVIEW_SCALE = 244

/**
 * The camera of a view. From the front head and neck fill the frame; the more the reader looks down, the more the
 * skull moves to its middle. Angles in degrees.
 */
export function previewCamera(yaw: number, pitch: number): Camera {
  const above = smoothstep(20, 75, pitch)
  return {
    yaw,
    pitch,
    roll: 0,
    target: [0, -0.12 + 0.37 * above, -0.06 * above],
    centre: [PREVIEW_FRAME / 2, PREVIEW_FRAME / 2],
    distance: 8,
    scale: PREVIEW_SCALE,
    width: PREVIEW_FRAME,
    height: PREVIEW_FRAME,
  }
}

/** The smallest turn that leads from one angle to another, in degrees from -180 to 180. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180
}
