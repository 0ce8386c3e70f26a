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
export function previewViews(settings: Pick<PreviewSettings, 'show' | 'wipe' | 'yaw' | 'pitch'>): PreviewView[] {
  const { show, wipe, yaw, pitch } = settings
  const camera = previewCamera(yaw, pitch)
  const half = PREVIEW_FRAME / 2
  if (show === 'both') {
    return [
      { part: 'before', camera: narrow(camera, half / 2), from: 0, to: half },
      { part: 'after', camera: narrow(camera, half * 1.5), from: half, to: PREVIEW_FRAME },
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

/** The same view small enough for half the frame. */
const narrow = (camera: Camera, middle: number): Camera => ({
  ...camera,
  scale: camera.scale * 0.66,
  centre: [middle, PREVIEW_FRAME * 0.5],
})
