import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import { type HiredPainter, hirePainter } from './hire-painter'
import { newEasel, type Shown } from './preview-easel'

type View = { yaw: number; pitch: number }
type Studio = { painter: HiredPainter; easel: ReturnType<typeof newEasel> }

const isAlike = (a: Shown, b: Shown) => a.dots === b.dots && a.pricks === b.pricks && a.head === b.head

/**
 * Has the picture painted in a worker whenever a setting changes. While the head is being turned only `turn` is called,
 * so that no control is drawn anew for it.
 * @param newest the settings as they are by now: when the page opens, its address has been read but not drawn yet
 */
export function usePreviewPicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  settings: PreviewSettings,
  newest: () => PreviewSettings,
  bands: FadingBands,
) {
  const [shown, setShown] = useState<Shown>()
  const [hasFailed, setFailed] = useState(false)
  const studio = useRef<Studio>(undefined)
  const asked = useRef<PreviewSettings>(undefined)

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
    asked.current = undefined
    const watch = new ResizeObserver(() => {
      if (!easel.fits()) easel.show(newest())
    })
    watch.observe(target)
    // The line between before and after is painted in the page's ink, which is another one in a dark look.
    const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(look => window.matchMedia(look))
    const anew = () => easel.show(newest())
    for (const look of looks) look.addEventListener('change', anew)
    return () => {
      watch.disconnect()
      for (const look of looks) look.removeEventListener('change', anew)
      easel.leave()
      painter.leave()
    }
  }, [canvas, newest, bands])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newest is asked for whenever the settings change.
  useEffect(() => {
    const wanted = newest()
    if (asked.current === wanted) return
    asked.current = wanted
    studio.current?.easel.show(wanted)
  }, [settings, newest])

  return {
    shown,
    hasFailed,
    turn: useCallback((view: View) => studio.current?.easel.show({ ...newest(), ...view }), [newest]),
    retry: useCallback(() => studio.current?.easel.show(newest()), [newest]),
    /** A picture of the latest settings apart from the canvas, for a file. */
    paint: useCallback(
      (edge: number) => studio.current?.painter.paint(newest(), edge).catch(() => setFailed(true)),
      [newest],
    ),
  }
}
