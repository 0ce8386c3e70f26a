import type { KeyboardEvent } from 'react'
import type { Place } from '@/lib/photo/landmarks'
import type { Photo } from './read-photo'

/** Something on the photo that can be moved: a pin, or a handle of the hairline. */
export type Grip = {
  id: string
  place: Place
  /** What it is and where it stands, in words. */
  said: string
  isPlaced: boolean
}

type PhotoGripsProps = {
  photo: Photo
  grips: readonly Grip[]
  line: boolean
  /** Pixels of the photo for one of the page. */
  unit: number
  onKey: (event: KeyboardEvent, grip: Grip) => void
  onFocus: (id: string | undefined) => void
}

/** Radii in pixels of the page: what a finger or a mouse takes hold of, and the rings that are seen. */
const RADII = { reach: 22, edge: 9, dot: 7, heart: 4 } as const
const rings = ['reach', 'edge', 'dot', 'heart'] as const

/** A smooth line through places. */
const through = (places: readonly Place[]) => {
  const [first, ...rest] = places
  if (!first) return ''
  const bits = rest.map(({ x, y }, i) => {
    const before = places[i] ?? first
    const middle = (before.x + x) / 2
    return `C${middle.toFixed(1)} ${before.y.toFixed(1)} ${middle.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`
  })
  return `M${first.x.toFixed(1)} ${first.y.toFixed(1)}${bits.join('')}`
}

/** Pins or handles over the photo. Each can be reached by Tab and moved by the arrow keys. */
export const PhotoGrips = ({ photo, grips, line, unit, onKey, onFocus }: PhotoGripsProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a field set cannot lie over a picture as a drawing does.
  <svg
    viewBox={`0 0 ${photo.width} ${photo.height}`}
    aria-label="What can be moved on the photo"
    role="group"
    className="photo-grips"
  >
    {line ? (
      <>
        <path d={through(grips.map(({ place }) => place))} className="photo-line-edge" />
        <path d={through(grips.map(({ place }) => place))} className="photo-line" />
      </>
    ) : null}
    {grips.map(grip => (
      // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing.
      <g
        key={grip.id}
        role="button"
        tabIndex={0}
        aria-label={grip.said}
        aria-describedby="photo-grips-hint"
        data-grip={grip.id}
        data-placed={grip.isPlaced}
        className="photo-grip"
        onKeyDown={event => onKey(event, grip)}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) onFocus(grip.id)
        }}
        onBlur={() => onFocus(undefined)}
      >
        {rings.map(ring => (
          <circle
            key={ring}
            cx={grip.place.x}
            cy={grip.place.y}
            r={RADII[ring] * unit}
            className={`photo-grip-${ring}`}
          />
        ))}
      </g>
    ))}
  </svg>
)
