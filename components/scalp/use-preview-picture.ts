import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FadingBands } from '@/lib/scalp/preview-fading'
import type { PreviewSettings } from '@/lib/scalp/preview-settings'
import { type HiredPainter, hirePainter } from './hire-painter'
import { newEasel, type Shown } from './preview-easel'

type View = { yaw: number; pitch: number }
type Studio = { painter: HiredPainter; easel: ReturnType<typeof newEasel> }

const isAlike = (a: Shown, b: Shown) => a.dots === b.dots && a.pricks === b.pricks && a.head === b.head

/**
 * Has the picture painted in a worker whenever a setting changes. While the head is being turned only `turn` is called,
 * so that no control is drawn anew for it.
 */
export function usePreviewPicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  settings: PreviewSettings,
  bands: FadingBands,
) {
  const [shown, setShown] = useState<Shown>()
  const [hasFailed, setFailed] = useState(false)
  const studio = useRef<Studio>(undefined)
  const latest = useRef(settings)

  useEffect(() => {
    const target = canvas.current
    if (!target) return
    const painter = hirePainter(bands)
    const onShown = (next: Shown) => {
      setFailed(false)
      setShown(before => (before && isAlike(before, next) ? before : next))
    }
    const easel = newEasel(target, painter, onShown, () => setFailed(true))
    studio.current = { painter, easel }
    const watch = new ResizeObserver(() => {
      if (!easel.fits()) easel.show(latest.current)
    })
    watch.observe(target)
    return () => {
      watch.disconnect()
      easel.leave()
      painter.leave()
    }
  }, [canvas, bands])

  useEffect(() => {
    latest.current = settings
    studio.current?.easel.show(settings)
  }, [settings])

  return {
    shown,
    hasFailed,
    turn: useCallback((view: View) => studio.current?.easel.show({ ...latest.current, ...view }), []),
    retry: useCallback(() => studio.current?.easel.show(latest.current), []),
    /** A picture of the latest settings apart from the canvas, for a file. */
    paint: useCallback(
      (edge: number) => studio.current?.painter.paint(latest.current, edge).catch(() => setFailed(true)),
      [],
    ),
  }
}
