import { useEffect, useRef } from 'react'
import type { Place } from '@/lib/photo/landmarks'
import type { Photo } from './read-photo'

/** Width of the loupe in pixels of its canvas, how much it enlarges, and how wide it is on the page. */
const EDGE = 256
const TIMES = 3
const WIDE = 128

type PhotoLoupeProps = {
  photo: Photo
  /** The photo with its dots, in whatever size, where those are what the hand moves. */
  dotted: { canvas: HTMLCanvasElement } | undefined
  /** The place that is looked at, in pixels of the photo. */
  place: Place
  /** How wide the photo is on the page. */
  width: number
}

/** The photo round a grip, enlarged, in the upper corner that the grip is not in. For the eye alone. */
export const PhotoLoupe = ({ photo, dotted, place, width }: PhotoLoupeProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const across = (WIDE / TIMES) * (photo.width / Math.max(1, width))
    context.fillStyle = '#888'
    context.fillRect(0, 0, EDGE, EDGE)
    const picture = dotted?.canvas ?? photo.bitmap
    const scale = picture.width / photo.width
    const edge = across * scale
    context.drawImage(picture, place.x * scale - edge / 2, place.y * scale - edge / 2, edge, edge, 0, 0, EDGE, EDGE)
    for (const [colour, thick] of [
      ['#000', 4],
      ['#fff', 2],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = thick
      context.beginPath()
      for (const [x, y, dx, dy] of [
        [0, EDGE / 2, EDGE * 0.42, 0],
        [EDGE * 0.58, EDGE / 2, EDGE * 0.42, 0],
        [EDGE / 2, 0, 0, EDGE * 0.42],
        [EDGE / 2, EDGE * 0.58, 0, EDGE * 0.42],
      ] as const) {
        context.moveTo(x, y)
        context.lineTo(x + dx, y + dy)
      }
      context.stroke()
    }
  }, [photo, dotted, place, width])
  return (
    <div aria-hidden="true" data-side={place.x < photo.width / 2 ? 'right' : 'left'} className="photo-loupe">
      <canvas ref={canvas} width={EDGE} height={EDGE} />
    </div>
  )
}
