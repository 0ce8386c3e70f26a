import { skinTones } from '@/content/scalp/tones'
import { smoothstep } from '@/lib/scalp/head/distance'
import { hairLeft } from '@/lib/scalp/head/hair-loss'
import { scalpPlace } from '@/lib/scalp/head/head-map'
import { cameoSubject } from './cameo'
import { hairlineSubject } from './hairline-marks'
import { headSubject } from './head-subject'
import { longHair, longHairFull, longHairInk } from './long-hair'
import { bare, fineHairs, greyingHair, halfDottedScar, regrowth, shaved, stripMarks, threeStrips } from './marked-scalp'
import type { Subject } from './plate'
import type { PlateHead } from './plate-head'
import { bottle, turnedSubject } from './turned-body'

/** The hairline that is chosen, with a first few dots behind it, and the two that are not. */
const chosen = { height: 0.42, straight: 0 }
const designed: PlateHead = {
  turn: -24,
  above: 18,
  at: [196, 124],
  size: 96,
  unit: 0.9,
  hairline: chosen,
  scalp: (x, y, z) => Math.max(hairLeft('norwood-6', x, y, z), 0.34 * smoothstep(0.6, 1, scalpPlace(x, y, z).forward)),
}

/** Plates of the guides under "Your own head". */
export const ownHeadPlates = {
  women: [
    headSubject({
      sex: 'woman',
      turn: 16,
      above: 25,
      at: [200, 112],
      size: 92,
      unit: 0.8,
      bust: true,
      scalp: shaved,
      worn: { name: 'long hair', distance: longHair, full: longHairFull },
      ink: longHairInk,
    }),
  ],
  scars: [
    headSubject({ turn: 164, above: 10, at: [200, 116], size: 98, unit: 0.85, bust: true, scalp: halfDottedScar }),
  ],
  'skin-tones': Object.values(skinTones).map((tone, i) =>
    cameoSubject([42 + 79 * (i % 5), i < 5 ? 68 : 182], 37, tone),
  ),
  'grey-hair': [
    headSubject({
      turn: 78,
      above: 5,
      at: [216, 116],
      size: 98,
      unit: 0.9,
      bust: true,
      scalp: shaved,
      ink: greyingHair,
    }),
  ],
  'hairline-design': [
    headSubject(designed),
    hairlineSubject(designed, { line: chosen, ink: 'pigment', wide: 2.4, step: 3 }),
    hairlineSubject(designed, { line: { height: 0, straight: 0 }, ink: 'skin', wide: 2, step: 3.4 }),
    hairlineSubject(designed, { line: { height: 0.85, straight: 0 }, ink: 'skin', wide: 2, step: 3.4 }),
  ],
  'no-hair-at-all': [
    headSubject({ turn: -40, above: 12, at: [124, 116], size: 92, unit: 0.85, scalp: bare, facesLight: true }),
    headSubject({ sex: 'woman', turn: 44, above: -2, at: [288, 142], size: 68, unit: 0.72, scalp: bare }),
  ],
  'after-cancer-treatment': [
    headSubject({
      sex: 'woman',
      turn: -34,
      above: 10,
      at: [196, 122],
      size: 92,
      unit: 0.9,
      bust: true,
      scalp: regrowth,
      kept: 0.62,
      ink: fineHairs,
      facesLight: true,
    }),
  ],
  'smp-beside-other-treatments': [
    headSubject({ turn: 24, above: 44, at: [158, 128], size: 90, unit: 0.9, scalp: threeStrips, ink: stripMarks }),
    turnedSubject({ ...bottle, foot: [326, 204], lean: 0, size: 128 }),
  ],
} satisfies Record<string, readonly Subject[]>
