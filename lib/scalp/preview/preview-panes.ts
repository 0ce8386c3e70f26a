import type { Camera } from '@/lib/scalp/head/camera'
import { PREVIEW_FRAME, previewCamera } from './preview-camera'
import type { PreviewSettings } from './preview-settings'

/** One head in the picture: before or after, seen by its camera, in its part of the frame's width. */
export interface PreviewView {
  readonly part: 'before' | 'after'
  readonly camera: Camera
  readonly from: number
  readonly to: number
}

/** The heads of a picture, from left to right: one, two side by side, or one head cut by the line between them. */
export function previewViews(
  settings: Pick<PreviewSettings, 'show' | 'wipe' | 'yaw' | 'pitch' | 'length'>,
): PreviewView[] {
  const { show, wipe, yaw, pitch, length } = settings
  const camera = previewCamera(yaw, pitch)
  const half = PREVIEW_FRAME / 2
  if (show === 'both') {
    const share = length === 'long' ? HALF.long : HALF.short
    return [
      { part: 'before', camera: narrow(camera, share, half / 2), from: 0, to: half },
      { part: 'after', camera: narrow(camera, share, half * 1.5), from: half, to: PREVIEW_FRAME },
    ]
  }
  if (show !== 'wipe') return [{ part: show, camera, from: 0, to: PREVIEW_FRAME }]
  const line = (wipe / 100) * PREVIEW_FRAME
  const sides: PreviewView[] = [
    { part: 'before', camera, from: 0, to: line },
    { part: 'after', camera, from: line, to: PREVIEW_FRAME },
  ]
  return sides.filter(({ from, to }) => to > from)
}

/** Size of a head in half the frame: long hair stands out beyond it. */
const HALF = { short: 0.66, long: 0.56 } as const

/** The same view small enough for half the frame. */
const narrow = (camera: Camera, share: number, middle: number): Camera => ({
  ...camera,
  scale: camera.scale * share,
  centre: [middle, PREVIEW_FRAME * 0.5],
})
