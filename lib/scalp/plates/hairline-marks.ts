import { insideHair, type Hairline } from '@/lib/scalp/head/hair-edge'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { paperInk } from '@/lib/scalp/patch/patch-tones'
import { type PlateHead, seenAt } from './plate-head'
import type { Subject } from './plate'

interface HairlineMarks {
  readonly line: Hairline
  readonly ink: 'skin' | 'pigment'
  /** Width of a dot in pixels, and degrees round the head from one to the next. */
  readonly wide: number
  readonly step: number
}

/** How far to either side of the middle a hairline is drawn on, in degrees. */
const TEMPLE = 58

/** A hairline as it is drawn on before the needle: a row of dots across the front, from temple to temple. */
export function hairlineSubject(head: PlateHead, { line, ink, wide, step }: HairlineMarks): Subject {
  const angles = Array.from({ length: Math.floor((2 * TEMPLE) / step) }, (_, i) => i * step - TEMPLE)
  return scheme => {
    const dots = angles.flatMap(angle => {
      const place = seenAt(head, onHead(angle, edgeAt(Math.abs(angle), line)))
      return place ? [{ x: place[0], y: place[1] }] : []
    })
    return pathOf({ colour: paperInk[scheme][ink], diameter: wide, dots })
  }
}

/** Height of a hairline at an angle from the middle. */
function edgeAt(angle: number, line: Hairline): number {
  let [low, high] = [-0.2, 0.98]
  for (let n = 0; n < 24; n += 1) {
    const middle = (low + high) / 2
    if (insideHair(angle, middle, line) > 0) high = middle
    else low = middle
  }
  return high
}

/** The place of the head's surface at an angle round it (degrees, to either side) and a height. */
function onHead(angle: number, y: number): readonly [number, number, number] {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
  let out = 1.4
  for (let n = 0; n < 60; n += 1) out -= 0.8 * headDistance(out * sin, y, out * cos - 0.06)
  return [out * sin, y, out * cos - 0.06]
}
