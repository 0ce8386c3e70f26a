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

/** The oval in which a head is shown, like a cameo: it cuts neck and shoulders off in one clean curve. */
export interface Oval {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Half the oval's width and height in a whole frame: it ends inside the ragged foot of the bust. */
const OVAL = { width: 272, height: 302 } as const

/** The oval of a camera: a circle for a whole frame, slim for half of it. */
export function ovalOf({ centre: [x, y], scale }: Camera, width: number): Oval {
  const size = scale / PREVIEW_SCALE
  return { x, y, width: Math.min(width / 2 - 4, size * OVAL.width), height: size * OVAL.height }
}

/** Whether a place is shown: the oval ends the neck, above its middle nothing is cut off. */
export function isInOval(oval: Oval, x: number, y: number): boolean {
  const down = (y - oval.y) / oval.height
  if (down <= 0) return true
  const across = (x - oval.x) / oval.width
  return across * across + down * down < 0.992
}

/** The smallest turn that leads from one angle to another, in degrees from -180 to 180. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180
}
