import type { PinId, Place } from './landmarks'

export type Places = Readonly<Partial<Record<PinId, Place>>>

/**
 * Where pins that nobody has placed yet should wait: the first places, moved, turned and enlarged as the pins that were
 * placed have been. One placed pin moves them, two or more also turn and enlarge them (least squares of a similarity).
 * @param first where all pins stood at first, in pixels
 * @param placed those that the reader put in their place
 */
export function followPins(first: Places, placed: Places): Places {
  const ids = (Object.keys(first) as PinId[]).filter(id => placed[id] !== undefined)
  if (ids.length === 0) return first
  const from = middle(ids.map(id => first[id]))
  const to = middle(ids.map(id => placed[id]))
  let [along, across, size] = [0, 0, 0]
  for (const id of ids) {
    const a = away(first[id], from)
    const b = away(placed[id], to)
    along += a.x * b.x + a.y * b.y
    across += a.x * b.y - a.y * b.x
    size += a.x * a.x + a.y * a.y
  }
  // A single pin, or several in one place, say nothing of turn and size.
  const [turn, lean] = size > 1 ? [along / size, across / size] : [1, 0]
  const follow = (place: Place | undefined): Place => {
    const { x, y } = away(place, from)
    return { x: to.x + turn * x - lean * y, y: to.y + lean * x + turn * y }
  }
  return Object.fromEntries(Object.entries(first).map(([id, place]) => [id, placed[id as PinId] ?? follow(place)]))
}

const nowhere: Place = { x: 0, y: 0 }

const away = (place: Place = nowhere, from: Place): Place => ({ x: place.x - from.x, y: place.y - from.y })

function middle(places: readonly (Place | undefined)[]): Place {
  const sum = (axis: 'x' | 'y') => places.reduce((all, place = nowhere) => all + place[axis], 0) / places.length
  return { x: sum('x'), y: sum('y') }
}
