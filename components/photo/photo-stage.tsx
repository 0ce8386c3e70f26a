import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react'
import { photoLabel } from '@/content/photo/photo'
import type { Place } from '@/lib/photo/landmarks'
import { type Grip, PhotoGrips } from './photo-grips'
import { PhotoLoupe } from './photo-loupe'
import type { Photo } from './read-photo'
import { usePhotoDrag } from './use-photo-drag'

/** How far an arrow key moves a grip, in pixels of the page, and with Shift. */
const STEP = { fine: 1, coarse: 10 } as const

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

type PhotoStageProps = {
  photo: Photo
  canvas: RefObject<HTMLCanvasElement | null>
  /** What the picture shows, for those who do not see it. */
  alt: string
  mode: string
  grips: readonly Grip[]
  /** The line through the grips of the hairline. */
  line: boolean
  /** The photo with its dots, where a grip moves them. */
  dotted?: { canvas: HTMLCanvasElement } | undefined
  /** What stands under the photo, where no dots are drawn on it. */
  caption?: string
  /** What can be done right beside the photo. */
  beside?: ReactNode
  onMove: (id: string, to: Place) => void
}

/** The photo with what can be moved on it, by finger, by mouse or by the arrow keys; a loupe shows the place. */
export const PhotoStage = ({
  photo,
  canvas,
  alt,
  mode,
  grips,
  line,
  dotted,
  caption = photoLabel,
  beside,
  onMove,
}: PhotoStageProps) => {
  const stage = useRef<HTMLDivElement>(null)
  const { active, setActive, unit, handlers } = usePhotoDrag(stage, photo, grips, onMove)
  const press = (event: KeyboardEvent, { id, place }: Grip) => {
    const way = arrows[event.key]
    const isSaid = event.key === 'Enter' || event.key === ' '
    if (!way && !isSaid) return
    event.preventDefault()
    const step = (event.shiftKey ? STEP.coarse : STEP.fine) * unit
    const { x, y } = way ?? { x: 0, y: 0 }
    onMove(id, { x: place.x + x * step, y: place.y + y * step })
  }
  const held = grips.find(({ id }) => id === active)
  return (
    <figure className="photo-figure" data-mode={mode}>
      <div ref={stage} className="photo-stage" {...handlers}>
        <canvas ref={canvas} role="img" aria-label={alt} className="photo-canvas" />
        {grips.length > 0 ? (
          <PhotoGrips photo={photo} grips={grips} line={line} unit={unit} onKey={press} onFocus={setActive} />
        ) : null}
        {held ? <PhotoLoupe photo={photo} dotted={dotted} place={held.place} width={photo.width / unit} /> : null}
      </div>
      <figcaption className="photo-foot">
        <span className="text-xs text-soft">{caption}</span>
        {beside}
      </figcaption>
    </figure>
  )
}
