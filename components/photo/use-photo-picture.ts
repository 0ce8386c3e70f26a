import { useCallback, useEffect, useRef, useState } from 'react'
import type { HeadFit } from '@/lib/photo/fit-head'
import type { Proportions } from '@/lib/photo/landmarks'
import type { Places } from '@/lib/photo/follow-pins'
import type { PhotoSettings } from '@/lib/photo/photo-address'
import type { PhotoPicture } from '@/lib/photo/photo-painter'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import { hirePhotoPainter, type PhotoPainter } from './hire-photo-painter'
import { pixelsOf } from './photo-pixels'
import type { Photo } from './read-photo'

/** What is drawn from a picture once it has come: the dots themselves lie on a canvas of their own. */
export type Drawn = Pick<PhotoPicture, 'fit' | 'rim' | 'rails' | 'pricks'> & { canvas: HTMLCanvasElement }

/**
 * Has the dots drawn in a worker whenever a pin or a setting changes. One picture is made at a time, and while it is
 * made the newest wish waits and older ones are dropped, so that the picture never lags far behind the hand.
 * @param width of the picture on the page, in pixels
 * @param shared what an earlier photo told of the head's proportions
 */
export function usePhotoPicture(
  photo: Photo,
  pins: Places | undefined,
  settings: PhotoSettings,
  bands: FadingBands,
  width: number,
  shared: Proportions | undefined,
) {
  const [drawn, setDrawn] = useState<Drawn>()
  const [hasFailed, setFailed] = useState(false)
  const painter = useRef<PhotoPainter>(undefined)
  const wish = useRef<{ pins: Places; settings: PhotoSettings }>(undefined)
  const isBusy = useRef(false)
  /** Whether there are pins for a picture at all: one that is still on its way when they go is not shown. */
  const isWanted = useRef(false)
  const board = useRef<HTMLCanvasElement>(undefined)
  const last = useRef<{ fit: HeadFit | undefined; spare: Uint8ClampedArray<ArrayBuffer> | undefined }>(undefined)

  useEffect(() => {
    const hired = hirePhotoPainter(wide => pixelsOf(photo, wide))
    painter.current = hired
    last.current = undefined
    setDrawn(undefined)
    return () => {
      painter.current = undefined
      hired.leave()
    }
  }, [photo])

  const paint = useCallback(
    async (wanted: { pins: Places; settings: PhotoSettings }, wide: number, spare?: Uint8ClampedArray<ArrayBuffer>) => {
      const { width: w, height: h } = photo
      const start = last.current?.fit
      return painter.current?.paint({ size: { width: w, height: h }, ...wanted, bands, start, shared }, wide, spare)
    },
    [photo, bands, shared],
  )

  const work = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    const own = painter.current
    while (wish.current && painter.current === own) {
      const newest = wish.current
      wish.current = undefined
      const picture = await paint(newest, width, last.current?.spare).catch(() => undefined)
      if (painter.current !== own || !isWanted.current) break
      if (!picture) {
        last.current = undefined
        setFailed(true)
        break
      }
      last.current = { fit: picture.fit, spare: picture.pixels.data }
      board.current = putOn(picture, board.current)
      const { fit, rim, rails, pricks } = picture
      setFailed(false)
      setDrawn({ fit, rim, rails, pricks, canvas: board.current })
    }
    isBusy.current = false
    if (wish.current && painter.current) void work()
  }, [paint, width])

  useEffect(() => {
    isWanted.current = pins !== undefined
    if (!pins) {
      wish.current = undefined
      last.current = undefined
      setDrawn(undefined)
      return
    }
    wish.current = { pins, settings }
    void work()
  }, [pins, settings, work])

  return { drawn, hasFailed, paint }
}

/** Puts the pixels on a canvas, from which they can be drawn in any size. */
export function putOn({ pixels: { data, width, height } }: PhotoPicture, canvas = document.createElement('canvas')) {
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}
