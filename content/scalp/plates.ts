import type { PlateEntry } from './plates.schema'

/**
 * A plate for each guide, under the guide's own name: drawn by `lib/scalp/plates`, baked by `scripts/bake-pictures.mjs`
 * into `public/plates`. It opens the guide, and is its card in lists and its picture where a link is shared.
 */
export const plates = {
  'what-smp-is': {
    alt: 'Skin cut open: on the left, hairs reach down to their roots; on the right, dots lie just below the surface.',
  },
  'who-it-suits': {
    alt: 'Three heads: a man bald on top, a woman whose parting has widened, and a man with round bare patches.',
  },
  'does-it-look-real': {
    alt: 'One head at three distances: close up the dots stand apart, further off they are grain, and far away a shade.',
  },
  'how-long-it-lasts': {
    alt: 'Five profiles of one man, one behind the other. The dots on his scalp are paler in each, and nearly gone in the last.',
  },
  'what-it-costs': {
    alt: 'A head from above, its scalp cut into parts like a map, beside round heaps of dots, small and large.',
  },
  'is-it-safe': {
    alt: 'Needles go through the outer layer of the skin and leave a row of dots below it. One deeper spot has spread.',
  },
  women: {
    alt: 'A woman with long hair, seen from above with her whole face. Small dots fill the wide parting in her hair.',
  },
  scars: {
    alt: 'The back of a man’s head with a long scar across it. One half of the scar is bare, the other is filled with dots.',
  },
  'skin-tones': {
    both: true,
    alt: 'The same head ten times, each in a round of its own skin tone, from very pale to very dark.',
  },
  'grey-hair': {
    alt: 'The profile of a man whose cropped hair is dark on top and turns grey at the temple and round the ear.',
  },
  'hairline-design': {
    alt: 'A man’s face with three hairlines drawn on his bare forehead in dots: one low, one between, one high.',
  },
  'no-hair-at-all': {
    alt: 'Two people without any hair, one grown up and one younger, who face each other with their eyes lowered.',
  },
  'after-cancer-treatment': {
    alt: 'A woman with her eyes lowered. Soft, very short hair is growing back all over her head.',
  },
  'smp-beside-other-treatments': {
    alt: 'A head from above, its top in three strips: short hairs, dots and fine drawn lines. A bottle of drops stands beside it.',
  },
  'choosing-a-practitioner': {
    alt: 'A man’s shaved head with a magnifying glass held over it, in which every single dot can be seen.',
  },
  sessions: {
    alt: 'One head four times: bare on top, then with few dots, with more, and filled so that it looks shaved.',
  },
  'pain-and-numbing': {
    alt: 'The needles of a pen touch a man’s scalp. Rings of dots run out from that spot, like waves from a stone.',
  },
  'getting-ready': {
    alt: 'Three rows of round marks, each fuller than the one before and the last one black, beside a head that is bald on top.',
  },
  aftercare: {
    alt: 'A man with a freshly dotted scalp looks along five bands of dots, which thin out after a shorter or a longer way.',
  },
  'living-with-it': {
    alt: 'A man with a shaved head under a sun with long rays. Below the sun stands a foil shaver.',
  },
  'i-have-it-and-dont-like-it': {
    alt: 'A face split in two: on one side a soft, high hairline of fine dots; on the other a low, ruled edge of thick blue ones.',
  },
} as const satisfies Record<string, PlateEntry>

export type PlateId = keyof typeof plates
