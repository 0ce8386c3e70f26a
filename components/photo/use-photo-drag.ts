import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from '@/lib/photo/landmarks'
import type { Grip } from './photo-grips'
import type { Photo } from './read-photo'

/** How near a finger must come to a grip to take it, and a mouse, in pixels of the page. */
const REACH = { touch: 34, mouse: 22 } as const

/**
 * Lets a finger or a mouse drag what lies on a photo. A drag that begins at a grip moves it and never scrolls the page;
 * elsewhere a finger scrolls. The grip keeps its distance from the finger, so that it is never under it; a second finger
 * moves nothing.
 */
export function usePhotoDrag(
  stage: RefObject<HTMLElement | null>,
  photo: Photo,
  grips: readonly Grip[],
  onMove: (id: string, to: Place) => void,
) {
  const drag = useRef<{ id: string; finger: number; dx: number; dy: number; hasMoved: boolean }>(undefined)
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
    if (event.button !== 0 || !event.isPrimary) return
    const at = placeOf(event)
    const grip = nearest(at, event.pointerType)
    if (!grip) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      id: grip.id,
      finger: event.pointerId,
      dx: grip.place.x - at.x,
      dy: grip.place.y - at.y,
      hasMoved: false,
    }
    setActive(grip.id)
    stage.current?.querySelector<SVGElement>(`[data-grip="${grip.id}"]`)?.focus({ preventScroll: true })
  }
  const pull = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current
    if (held?.finger !== event.pointerId) return
    const at = placeOf(event)
    held.hasMoved = true
    onMove(held.id, { x: at.x + held.dx, y: at.y + held.dy })
  }
  const end = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current
    if (held?.finger !== event.pointerId) return
    const grip = newest.current.find(({ id }) => id === held.id)
    // A tap leaves a grip where it is and says that it is right there.
    if (grip && !held.hasMoved) onMove(held.id, grip.place)
    drag.current = undefined
    setActive(undefined)
  }
  return {
    /** The grip that is looked at. */
    active,
    setActive,
    /** Pixels of the photo for one of the page. */
    unit,
    handlers: { onPointerDown: start, onPointerMove: pull, onPointerUp: end, onPointerCancel: end },
  }
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
