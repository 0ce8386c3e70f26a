import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { photoLabel } from '@/content/photo/photo'
import type { Place } from '@/lib/photo/landmarks'
import { type Grip, PhotoGrips } from './photo-grips'
import { PhotoLoupe } from './photo-loupe'
import type { Photo } from './read-photo'

/** How near a finger must come to a grip to take it, and a mouse, in pixels of the page. */
const REACH = { touch: 34, mouse: 22 } as const
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
  /** What stands under the photo, where no dots are drawn on it. */
  caption?: string
  /** @param move names the movement, so that all of one drag is undone at once */
  onMove: (id: string, to: Place, move: string) => void
}

/**
 * The photo with what can be moved on it. A drag that begins at a grip moves it and never scrolls the page; elsewhere a
 * finger scrolls. The grip keeps its distance from the finger, so that it is never under it, and a loupe shows its place.
 */
export const PhotoStage = ({
  photo,
  canvas,
  alt,
  mode,
  grips,
  line,
  caption = photoLabel,
  onMove,
}: PhotoStageProps) => {
  const stage = useRef<HTMLDivElement>(null)
  const drag = useRef<{ id: string; dx: number; dy: number; move: string }>(undefined)
  const moves = useRef(0)
  const [active, setActive] = useState<string>()
  const newest = useRef(grips)
  newest.current = grips
  const unit = useUnit(stage, photo)

  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Place => {
    const { left = 0, top = 0, width = 1 } = stage.current?.getBoundingClientRect() ?? {}
    const now = photo.width / Math.max(1, width)
    return { x: (clientX - left) * now, y: (clientY - top) * now }
  }
  const nearest = (at: Place, kind: string): Grip | undefined => {
    const reach = (kind === 'mouse' ? REACH.mouse : REACH.touch) * unit
    const far = ({ place }: Grip) => Math.hypot(place.x - at.x, place.y - at.y)
    const [best] = newest.current.toSorted((a, b) => far(a) - far(b))
    return best && far(best) <= reach ? best : undefined
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it asks for the newest grips whenever a finger comes down.
  useEffect(() => {
    // Only a listener that may say no keeps the page from scrolling; React's own are not asked.
    const hold = (event: TouchEvent) => {
      const [touch, more] = event.touches
      if (touch && !more && nearest(placeOf(touch), 'touch')) event.preventDefault()
    }
    const node = stage.current
    node?.addEventListener('touchstart', hold, { passive: false })
    return () => node?.removeEventListener('touchstart', hold)
  }, [photo, unit])

  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const at = placeOf(event)
    const grip = nearest(at, event.pointerType)
    if (!grip) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    moves.current += 1
    drag.current = { id: grip.id, dx: grip.place.x - at.x, dy: grip.place.y - at.y, move: `drag ${moves.current}` }
    setActive(grip.id)
    stage.current?.querySelector<SVGElement>(`[data-grip="${grip.id}"]`)?.focus({ preventScroll: true })
  }
  const pull = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current
    if (!held) return
    const at = placeOf(event)
    onMove(held.id, { x: at.x + held.dx, y: at.y + held.dy }, held.move)
  }
  const end = () => {
    const held = drag.current
    const grip = newest.current.find(({ id }) => id === held?.id)
    // A tap leaves a grip where it is and says that it is right there.
    if (held && grip) onMove(held.id, grip.place, held.move)
    drag.current = undefined
    setActive(undefined)
  }
  const press = (event: KeyboardEvent, { id, place }: Grip) => {
    const way = arrows[event.key]
    const isSaid = event.key === 'Enter' || event.key === ' '
    if (!way && !isSaid) return
    event.preventDefault()
    const step = (event.shiftKey ? STEP.coarse : STEP.fine) * unit
    const { x, y } = way ?? { x: 0, y: 0 }
    onMove(id, { x: place.x + x * step, y: place.y + y * step }, `key ${id}`)
  }
  const held = grips.find(({ id }) => id === active)
  return (
    <figure className="photo-figure" data-mode={mode}>
      <div
        ref={stage}
        className="photo-stage"
        onPointerDown={start}
        onPointerMove={pull}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <canvas ref={canvas} role="img" aria-label={alt} className="photo-canvas" />
        {grips.length > 0 ? (
          <PhotoGrips photo={photo} grips={grips} line={line} unit={unit} onKey={press} onFocus={setActive} />
        ) : null}
        {held ? <PhotoLoupe photo={photo} place={held.place} width={photo.width / unit} /> : null}
      </div>
      <figcaption className="mt-1 text-xs text-soft">{caption}</figcaption>
    </figure>
  )
}

/** Pixels of the photo for one of the page, as the picture stands there now. */
function useUnit(stage: RefObject<HTMLElement | null>, photo: Photo): number {
  const [width, setWidth] = useState(photo.width)
  useEffect(() => {
    const node = stage.current
    if (!node) return
    const watch = new ResizeObserver(() => setWidth(node.clientWidth))
    watch.observe(node)
    return () => watch.disconnect()
  }, [stage])
  return photo.width / Math.max(1, width)
}
