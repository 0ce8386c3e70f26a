import { useMemo } from 'react'
import { useNewest } from '@/components/ui/use-newest'
import { photoViews } from '@/content/photo/photo'
import { type HeadFit, headIn, LEAST_PINS, placeUnder } from '@/lib/photo/fit-head'
import { followPins, type Places } from '@/lib/photo/follow-pins'
import { isSeen, type PinId, pinIds, type Place } from '@/lib/photo/landmarks'
import type { PhotoView } from '@/lib/photo/view-of-head'

type Size = { width: number; height: number }
/** How the head is turned, and the pins that the reader has placed. */
export type Pinned = { view: PhotoView; placed: Places }

const pinsOf = (view: PhotoView) => pinIds.filter(id => isSeen(id, photoViews[view].yaw))

/** Only what is seen in a view, so that a pin behind the head pulls at nothing. */
const seenIn = (view: PhotoView, placed: Places): Places =>
  Object.fromEntries(pinsOf(view).flatMap(id => (placed[id] ? [[id, placed[id]]] : [])))

/** The pins on a photo: those that the reader has placed, and where the others wait meanwhile. */
export function usePhotoPins(size: Size) {
  const [pinned, settle, newest] = useNewest<Pinned>({ view: 'front', placed: {} })
  const { view } = pinned
  const put = useMemo(() => seenIn(pinned.view, pinned.placed), [pinned])
  const count = Object.keys(put).length
  return {
    view,
    /** What the head is fitted to; `undefined` as long as too few are placed. */
    put: count >= LEAST_PINS ? put : undefined,
    count,
    /** All pins of the view. `fit`: the head that was fitted last, on which those wait that nobody has placed. */
    list: (fit: HeadFit | undefined) => {
      const isFitted = fit !== undefined && count >= LEAST_PINS
      const under = isFitted ? fit : headIn(size, photoViews[view].yaw)
      const first: Places = Object.fromEntries(pinsOf(view).map(id => [id, placeUnder(under, id)]))
      const places = isFitted ? { ...first, ...put } : followPins(first, put)
      return pinsOf(view).map(id => ({ id, place: places[id] ?? { x: 0, y: 0 }, isPlaced: put[id] !== undefined }))
    },
    place: (id: PinId, { x, y }: Place) => {
      const inside = { x: Math.max(0, Math.min(size.width, x)), y: Math.max(0, Math.min(size.height, y)) }
      settle({ ...newest.current, placed: { ...newest.current.placed, [id]: inside } })
    },
    turn: (next: PhotoView) => settle({ ...newest.current, view: next }),
    newest,
    settle,
  }
}
