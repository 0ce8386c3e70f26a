import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FadingBands } from '@/lib/scalp/preview-fading'
import type { PreviewScene } from '@/lib/scalp/preview-scene'
import type { PreviewSettings } from '@/lib/scalp/preview-settings'
import { newPainter, type Painted, type Painter } from './preview-painter'

/** Wait until nothing moves before the picture is painted as fine as the screen can show it. */
const REST_MS = 160
const MOST = 1280

type View = { yaw: number; pitch: number }

/**
 * Paints the picture whenever a setting changes: at once at one pixel a point, and finer when it rests. While the head
 * is being turned only `turn` is called, so that no control is drawn anew for it.
 */
export function usePreviewPicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: PreviewScene | undefined,
  settings: PreviewSettings,
  bands: FadingBands,
) {
  const [painted, setPainted] = useState<Painted>()
  const painter = useRef<Painter>(undefined)
  const frame = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  const paint = useCallback(
    (wanted: PreviewSettings, dense: boolean): Painted | undefined => {
      const target = canvas.current
      if (!target || !scene) return undefined
      painter.current ??= newPainter()
      const edge = Math.max(160, target.clientWidth) * (dense ? Math.min(2, window.devicePixelRatio) : 1)
      return painter.current.paint(target, Math.min(MOST, Math.round(edge)), scene, wanted, bands)
    },
    [canvas, scene, bands],
  )

  const paintSoon = useCallback(
    (wanted: PreviewSettings) => {
      cancelAnimationFrame(frame.current)
      clearTimeout(rest.current)
      frame.current = requestAnimationFrame(() => {
        const made = paint(wanted, false)
        if (made) setPainted(before => (before?.dots === made.dots && before.pricks === made.pricks ? before : made))
        if (window.devicePixelRatio > 1) rest.current = setTimeout(() => paint(wanted, true), REST_MS)
      })
    },
    [paint],
  )

  useEffect(() => {
    paintSoon(settings)
    const target = canvas.current
    if (!target) return
    const watch = new ResizeObserver(() => paintSoon(settings))
    watch.observe(target)
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame.current)
      clearTimeout(rest.current)
    }
  }, [canvas, paintSoon, settings])

  return { painted, turn: useCallback((view: View) => paintSoon({ ...settings, ...view }), [paintSoon, settings]) }
}
