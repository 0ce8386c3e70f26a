import { hairOf } from '@/lib/scalp/pictures/head-panel'
import { heapsSubject } from './flat-subjects'
import { headSubject } from './head-subject'
import { scalpParts, shaved } from './marked-scalp'
import type { Place, Subject } from './plate'
import type { PlateHead } from './plate-head'
import { dropsSubject, type SkinSection, sectionSubject, surfaceSubject } from './skin-section'
import { pen, turnedSubject } from './turned-body'

/** Hairs on the left go down to their roots; on the right there are none. */
const halfHairy: SkinSection = {
  surface: 108,
  outer: 21,
  from: 26,
  to: 374,
  roots: [
    { x: 66, lean: 0.1, deep: 104 },
    { x: 108, lean: 0.08, deep: 118 },
    { x: 150, lean: 0.1, deep: 98 },
    { x: 190, lean: 0.07, deep: 112 },
  ],
}
const pricked: SkinSection = { surface: 128, outer: 26, from: 8, to: 392, roots: [{ x: 330, lean: -0.05, deep: 104 }] }

/** One man's profile, one behind the other, and the colour that is left of his dots. */
const fading: PlateHead[] = []
for (const kept of [1, 0.66, 0.42, 0.24, 0.1]) {
  const at: Place = [100 + 49 * fading.length, 126]
  fading.push({ turn: -90, above: 4, at, size: 92, scalp: shaved, kept, behind: [...fading], facesLight: true })
}

const suited: readonly PlateHead[] = [
  { turn: 34, above: 22, at: [76, 134], size: 70, unit: 0.85, scalp: hairOf('norwood-6') },
  { sex: 'woman', turn: -8, above: 36, at: [204, 118], size: 70, unit: 0.85, scalp: hairOf('ludwig-2') },
  { turn: 205, above: 8, at: [326, 130], size: 70, unit: 0.85, scalp: hairOf('patchy') },
]

/** The nearer the head, the wider apart its dots: they are as far from each other on all three. */
const receding: readonly PlateHead[] = [
  { turn: 42, above: 12, at: [104, 128], size: 96, unit: 0.95, coarse: 2.3, scalp: shaved },
  { turn: 42, above: 12, at: [252, 140], size: 52, unit: 0.62, coarse: 1.05, scalp: shaved, bust: true },
  { turn: 42, above: 12, at: [346, 152], size: 27, unit: 0.42, coarse: 0.5, scalp: shaved, bust: true },
]

/** Plates of the guides under "Is it for me?". */
export const firstPlates = {
  'what-smp-is': [
    surfaceSubject(halfHairy, 34, 214),
    sectionSubject(halfHairy),
    dropsSubject([
      { at: [238, 146], wide: 6 },
      { at: [272, 149], wide: 6 },
      { at: [306, 152], wide: 6 },
      { at: [340, 146], wide: 6 },
    ]),
  ],
  'who-it-suits': suited.map(headSubject),
  'does-it-look-real': receding.map(headSubject),
  'how-long-it-lasts': fading.toReversed().map(headSubject),
  'what-it-costs': [
    headSubject({ turn: 26, above: 52, at: [98, 122], size: 88, unit: 0.9, scalp: scalpParts }),
    heapsSubject([
      { at: [190, 190], radius: 12, full: 1 },
      { at: [229, 184], radius: 18, full: 1 },
      { at: [281, 177], radius: 25, full: 0.62 },
      { at: [352, 166], radius: 36, full: 0.62 },
    ]),
  ],
  'is-it-safe': [
    sectionSubject(pricked),
    dropsSubject([
      { at: [64, 172], wide: 7 },
      { at: [104, 170], wide: 7 },
      { at: [144, 173], wide: 7 },
      { at: [184, 171], wide: 7 },
      { at: [268, 220], wide: 17, spread: true },
    ]),
    turnedSubject({ ...pen, foot: [184, 170], lean: 32, size: 28 }),
  ],
} satisfies Record<string, readonly Subject[]>
