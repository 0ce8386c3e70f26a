import { filled } from '@/lib/scalp/pictures/heads'
import { hairOf } from '@/lib/scalp/pictures/head-panel'
import { bandsSubject, daysSubject, lensSubject, sunSubject } from './flat-subjects'
import { headSubject } from './head-subject'
import { halfRegretted, ringedScalp, ringInk, STING, shaved, turnedInk } from './marked-scalp'
import type { Subject } from './plate'
import { type PlateHead, seenAt } from './plate-head'
import { pen, shaver, turnedSubject } from './turned-body'

const LENS = { at: [226, 84], radius: 52 } as const
const stung: PlateHead = {
  turn: 68,
  above: 24,
  at: [176, 132],
  size: 94,
  unit: 0.9,
  scalp: ringedScalp,
  ink: ringInk,
}

/** Plates of the guides under "Having it done" and "Once you have it". */
export const havingItPlates = {
  'choosing-a-practitioner': [
    headSubject({
      turn: 36,
      above: 22,
      at: [150, 128],
      size: 92,
      unit: 0.9,
      scalp: shaved,
      hole: { at: LENS.at, radius: LENS.radius + 8 },
    }),
    lensSubject(LENS.at, LENS.radius, [318, 190]),
  ],
  sessions: [0, 0.28, 0.6, 1].map((dots, i) =>
    headSubject({
      turn: 38,
      above: 26,
      at: [56 + 95 * i, 124],
      size: 58,
      unit: 0.7,
      scalp: filled('norwood-6', dots),
    }),
  ),
  'pain-and-numbing': [
    headSubject(stung),
    // Traced when it is drawn, not when the table is read.
    scheme => turnedSubject({ ...pen, foot: seenAt(stung, STING) ?? stung.at, lean: 52, size: 22 })(scheme),
  ],
  'getting-ready': [
    daysSubject([34, 66], 44, 15),
    headSubject({ turn: 34, above: 14, at: [318, 124], size: 72, unit: 0.8, scalp: hairOf('norwood-6') }),
  ],
  aftercare: [
    headSubject({ turn: -38, above: 12, at: [100, 122], size: 88, unit: 0.85, scalp: shaved, facesLight: true }),
    bandsSubject([198, 54], 184, 30, [0.5, 0.34, 0.7, 0.26, 1]),
  ],
  'living-with-it': [
    sunSubject([86, 72], 24),
    turnedSubject({ ...shaver, foot: [92, 240], lean: 10, size: 84 }),
    headSubject({ turn: 44, above: -6, roll: -8, at: [256, 122], size: 92, unit: 0.9, bust: true, scalp: shaved }),
  ],
  'i-have-it-and-dont-like-it': [
    headSubject({
      turn: 0,
      above: 12,
      at: [200, 118],
      size: 92,
      unit: 0.85,
      scalp: shaved,
      hairline: halfRegretted,
      ink: turnedInk,
    }),
  ],
} satisfies Record<string, readonly Subject[]>
