import type { PictureTable } from '../pictures.schema'
import { three, two } from './picture-sizes'

/** How many points a needle has, from the fewest to the most. */
export const needlePoints = 'technique.needle-configuration.s0'

export const skinAndDotsPictures = {
  'random-and-grid': {
    ...two,
    title: 'Random spacing, and a grid',
    alt:
      'Two close-ups of skin with dots. In one no two gaps are alike. In the other the dots stand in rows and ' +
      'columns.',
    caption:
      'Real hair stands at random, so good dots do too. A grid, we think, catches the eye even when each dot is well made.',
    description: [
      'Both panels show the same skin, with dots of the same size and colour.',
      'In the first, the gaps between the dots vary. There are no rows, and no dots touch.',
      'In the second, the dots stand in straight rows and columns. You can follow a line from one side to the other.',
      'From a step away the first reads as a shade. The second reads as a pattern.',
    ],
    panels: ['Random', 'In a grid'],
    states: 'Good dots are spaced at random, as real hair is',
    claims: ['realism.factor-dot-size-spacing.s0', 'realism.skilled-replicates-randomness.s0'],
    differs: { beside: ['realism.not-random-dots.s2', 'technique.not-just-dots.s3', 'sessions.follow-up.s4'] },
  },
  'dot-sizes': {
    ...three,
    title: 'The size of a dot',
    alt:
      'Three close-ups of skin with dots in the same places: fine as a hair root, then clearly larger, then so ' +
      'large that they nearly touch.',
    caption: 'A dot should match a single follicle in size. Once it is wider, we think, it stops reading as a hair.',
    description: [
      'Three panels show the same places on the same skin. Only the size of the dots changes.',
      'In the first, each dot is about as wide as the cut hair it stands for. Much skin shows between them.',
      'In the second, the dots are wider. They look like specks, not hairs.',
      'In the third, they are so wide that some nearly touch, and the skin looks spotted.',
      '{None:dot-width} says how wide a good dot is. The sizes here are ours.',
    ],
    panels: ['Like a hair root', 'Too large', 'Far too large'],
    states: 'The dots should match single follicles in size',
    claims: ['technique.match-follicle-size.s3'],
    differs: {
      part: [
        'technique.dot-mimics-follicle.s0',
        'realism.factor-dot-size-spacing.s0',
        'mechanism.resembles-cut-follicles.s1',
        'mechanism.looks-like-follicles.s2',
        'mechanism.illusion-follicles.s4',
      ],
    },
    outside: ['b15-diluted-black'],
  },
  'hairline-soft-and-straight': {
    width: 420,
    height: 280,
    columns: { phone: 1, wide: 2 },
    title: 'A soft hairline, and a ruled one',
    alt:
      'Two foreheads seen close. On one the dots thin out along a wavering edge. On the other they stop at a ' +
      'straight line.',
    caption: 'Look at the edge. A natural hairline is no ruled line: it is slightly uneven, with soft edges.',
    description: [
      'Both panels show the front of a scalp from close by. Dots fill the upper part. The forehead below is bare.',
      'In the first, the dots get fewer towards the forehead. The edge wavers, and single dots stand in front of it.',
      'In the second, the dots stay dense to the very end. They stop at a line, with a row of dots along it.',
      '{The S0} warns against the ruled line. {The S4} speaks of a perfect hairline and does not say what it means.',
    ],
    panels: ['Soft and uneven', 'Straight as a ruler'],
    states: 'A natural hairline is slightly uneven and soft at the edge',
    claims: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
    disagreements: ['C44'],
  },
  'pale-skin-dark-dots': {
    ...three,
    title: 'Dark dots on very pale skin',
    alt:
      'Three close-ups. Near-black dots stand out on very pale skin, less so in a softer shade, and least on ' +
      'brown skin.',
    caption:
      'Near-black dots stand out most on very pale skin. {The S0} warns of this contrast, unless an expert does the work.',
    description: [
      'The dots stand in the same places in all three panels.',
      'In the first, near-black dots lie on very pale skin. Each one stands out.',
      'In the second, the skin is the same and the dots are a softer grey-brown. They sit back into the skin.',
      'In the third, the near-black dots lie on brown skin. They stand out far less.',
      '{The S0} calls very pale skin with dark hair not ideal. {The S4} calls SMP ideal for every tone.',
      '{The S2} says that hair colour is no worry, and does not speak of skin tone.',
    ],
    panels: ['Very pale skin, near-black dots', 'Very pale skin, a softer shade', 'Brown skin, near-black dots'],
    states: 'Dark hair on very pale skin can look false unless an expert does the work',
    claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
    disagreements: ['C48'],
  },
  'skin-tones': {
    width: 300,
    height: 220,
    columns: { phone: 2, wide: 4 },
    title: 'Dots on eight tones of skin',
    alt:
      'Close-ups of dots on skin from very pale to black. On each the shade of the dots is a few steps darker ' +
      'than the skin.',
    caption: 'The shade is matched to the colour of the hair and to the tone of the skin.',
    description: [
      'The panels run from very pale skin to black skin. The dots stand in the same places on each.',
      'On pale skin the dots are a soft grey-brown. On darker skin they are deeper, up to near-black.',
      'On the darkest skin the dots show least, because hair there shows least too.',
      'The shades are drawn by us. They show the idea of a match and are no colour chart.',
    ],
    panels: ['Very pale', 'Pale', 'Light', 'Olive', 'Light brown', 'Brown', 'Dark brown', 'Black'],
    claims: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4', 'candidacy.all-types-tones.s4'],
    differs: {
      part: ['technique.gray-colour-match.s2', 'procedure.custom-shade.s2'],
      beside: ['technique.thousands-of-shades.s3'],
    },
    disagreements: ['C48'],
  },
  'fresh-and-faded': {
    ...three,
    title: 'Fresh, lighter, faint',
    alt:
      'Three close-ups of the same dots on the same skin: dark and clear, then paler, then faint with a few ' +
      'nearly gone.',
    caption: 'The dots get paler with the years. The years are those of {the S0}; other sources name others.',
    description: [
      'Three panels show the same dots on the same skin at three times.',
      'In the first they are dark and clear. {The S0} gives that look {longevity.years-1-3-fresh.s0}.',
      'In the second they are paler. {The S0} puts that at {longevity.years-4-6-lightening.s0}.',
      'In the third they are faint, and some can hardly be seen. {The S0} advises a touch-up at {touchup.year-6-plus.s0}, ' +
        'and in its tables after {touchup.after-4-6-years.s0}.',
      '{The S2} says that fading becomes noticeable in {longevity.fading-noticeable-7-8.s2}.',
      '{The S4} has it run over {longevity.fades-about-8-years.s4} on average, without a touch-up.',
      'We found no measure of how much paler dots get each year. The steps here are ours.',
    ],
    panels: [
      'Fresh: {longevity.years-1-3-fresh.s0}',
      'Lighter: {longevity.years-4-6-lightening.s0}',
      'Touch-up advised: {touchup.year-6-plus.s0}',
    ],
    states: 'The dots get paler with the years',
    claims: [
      'longevity.years-1-3-fresh.s0',
      'longevity.years-4-6-lightening.s0',
      'touchup.year-6-plus.s0',
      'touchup.after-4-6-years.s0',
      'longevity.no-colour-change.s0',
      'longevity.fading-noticeable-7-8.s2',
      'longevity.immune-fading.s3',
      'longevity.fades-about-8-years.s4',
    ],
    differs: { weaker: ['touchup.if-fades.s1'] },
    disagreements: ['C01', 'C03', 'C57'],
  },
  'microblading-lines': {
    ...two,
    title: 'Dots, and microblading’s lines',
    alt:
      'Two close-ups of thinning hair. In one, dots fill the skin between the hairs. In the other, fine curved ' +
      'lines do.',
    caption: 'SMP consists of dots, and scalp microblading of fine lines, says the one clinic that compares them.',
    description: [
      'Both panels show skin with a few hairs left.',
      'In the first, small dots fill the gaps. They look like hair cut to the skin.',
      'In the second, fine curved lines fill the gaps. They look like hairs that lie flat.',
      '{Only:comparison.microblading-lines.s2} compares the two on the scalp. This is {the S2}.',
      'It says that lines work best with some hair of your own. Dots can be set on a bald head as well.',
    ],
    panels: ['SMP: dots', 'Microblading: fine lines'],
    claims: ['comparison.smp-dots.s2', 'comparison.microblading-lines.s2'],
    differs: {
      part: ['technique.pigment-dots.s0', 'technique.needle-and-ink.s1', 'technique.dots-not-line.s4'],
      beside: ['technique.not-just-dots.s3'],
    },
  },
  'healing-days': {
    width: 300,
    height: 220,
    columns: { phone: 3, wide: 3 },
    title: 'Skin after a session',
    alt: 'Two rows of close-ups, on light and on dark brown skin: just after a session, with fine scabs, and healed.',
    caption: 'On brown or black skin redness may not show. Go by heat, swelling and pain as well.',
    description: [
      'The upper row shows light skin, the lower row dark brown skin. Each goes from the day itself to healed.',
      'Just after, the dots are dark and sharp. On the light skin there is red round them. On the dark skin it ' +
        'hardly shows.',
      '{The S3} speaks of a little redness in the first {risk.redness-48h.s3}.',
      'Then fine scabs sit on some dots, and the skin looks dry. Days for it we found only at sellers.',
      'When healed, the scabs are gone. The dots are a little smaller and softer than on the day.',
    ],
    panels: ['Light skin, on the day', 'Fine scabs', 'Healed', 'Dark brown skin, on the day', 'Fine scabs', 'Healed'],
    states: 'On brown or black skin redness may not show',
    claims: [],
    differs: { beside: ['risk.redness-48h.s3', 'procedure.heals-under-week.s3', 'sessions.spacing-reason.s3'] },
    outside: ['g2-smp-healing', 'h8-skin-tone'],
  },
  'needles-compared': {
    dark: true,
    width: 240,
    height: 320,
    columns: { phone: 3, wide: 3 },
    title: 'Needles, and the mark each leaves',
    alt:
      'Three needles over skin. A fine point leaves a fine dot, a small group a wider dot, a coarse tattoo ' +
      'needle a broad mark.',
    caption:
      'SMP needles are finer than those for tattoos, say {two:needles-finer-than-a-tattoo}. {None:needle-width} gives a width.',
    description: [
      'Three needles point down at the skin, each with the mark that it leaves below it.',
      'The first has the fewest points that {the S0} names, and leaves the finest dot.',
      'The second has the most points that {the S0} names, close together. Its dot is wider.',
      'In full, {the S0} says that the needles have {technique.needle-configuration.s0}.',
      'The third stands for a tattoo needle, which {the S0} and {the S2} call coarser. How coarse, they do not say.',
    ],
    panels: ['The finest', 'The widest for SMP', 'A tattoo needle'],
    states: 'The needles are finer than those of an ordinary tattoo',
    claims: [needlePoints, 'technique.needle-finer-than-tattoo.s0', 'technique.needles-thinner.s2'],
    differs: {
      weaker: ['technique.depth-dermis.s1', 'technique.dots-not-line.s4'],
      part: ['definition.cosmetic-microneedles.s3'],
    },
  },
  'skin-layers': {
    dark: true,
    width: 220,
    height: 340,
    columns: { phone: 3, wide: 3 },
    title: 'How deep the dot lies, by who says it',
    alt:
      'Six cuts through skin: a thin outer layer on a thicker one. The same drop of pigment lies at another ' +
      'depth in each.',
    caption:
      '{Two:pigment-goes-into-the-dermis} say that the pigment goes into the dermis, under the wavy line. ' +
      'Another says the dense outer layer above it, the epidermis.',
    description: [
      'Six strips show a cut through the skin, as under a microscope, with one drop of pigment in each.',
      'The outer layer, the epidermis, is a dense band of small dots. It is shed and renewed all the time.',
      'Under a wavy line lies the dermis, loose and much thicker. A hair root reaches down into it.',
      '{The S0} is there twice: in one place it says the upper dermis, in another the line where the layers meet.',
      '{The S1} says the dermis, and {the S4} the outer layer itself. {The S3} does not say how deep.',
      'Skin doctors from outside the five put it in the dermis.',
      'The last strip shows ink that went too deep and spread, which {the S2} warns of.',
      'The depths are drawn to be told apart, not to scale.',
    ],
    panels: [
      '{The S4}: the outer layer',
      '{The S0}: where the layers meet',
      '{The S0}, elsewhere: upper dermis',
      '{The S1}: the dermis',
      'Outside report: the dermis',
      '{The S2}: too deep, it spreads',
    ],
    states: 'The pigment goes into the dermis',
    claims: ['technique.depth-upper-dermis.s0', 'technique.depth-dermis.s1'],
    differs: { beside: ['risk.ink-migration.s2'] },
    against: ['technique.depth-epidermal.s4'],
    outside: ['b8-dermis', 'b9-upper-dermis'],
    disagreements: ['C05', 'C06'],
  },
  'ink-colours': {
    width: 300,
    height: 220,
    columns: { phone: 2, wide: 4 },
    title: 'Pigment for scalps, and tattoo ink',
    alt:
      'Four close-ups of dots. Both inks start near-black. Years on, one has gone pale grey and the other ' +
      'blue-green.',
    caption: '{The S0} says that pigment made for scalps only gets paler, while tattoo ink turns blue or green.',
    description: [
      'Four panels show dots on the same skin.',
      'The first two show pigment made for scalps, fresh and years on. It starts near-black and ends as a pale, ' +
        'warm grey.',
      'The other two show tattoo ink, fresh and years on. It starts near-black too, and ends blue-green.',
      'On the day they look alike here. So a photo of fresh work would not tell you which ink it was.',
      'A textbook from outside the five counts changed colour among the ways in which SMP fails.',
      '{The S3} says that SMP fades in the way tattoos do, and may become distorted. It does not speak of colour.',
    ],
    panels: ['Scalp pigment, fresh', 'Scalp pigment, years on', 'Tattoo ink, fresh', 'Tattoo ink, years on'],
    claims: [
      'technique.tattoo-ink-fades-blue-green.s0',
      'longevity.no-blue-green.s0',
      'realism.factor-pigment-quality.s0',
    ],
    differs: {
      part: [
        'technique.specialized-pigments.s1',
        'technique.ink-differs.s2',
        'technique.tools-not-in-tattoo-shop.s3',
        'longevity.immune-fading.s3',
        'longevity.fades-about-8-years.s4',
      ],
    },
    outside: ['b10-failures'],
    disagreements: ['C57'],
  },
  'ink-too-deep': {
    ...two,
    title: 'The right depth, and too deep',
    alt:
      'Two close-ups. In one the dots are small and crisp. In the other they have spread into soft, blurred ' +
      'patches.',
    caption: 'Ink set too deep spreads. A dot that was crisp on the day grows wide and soft.',
    description: [
      'Both panels show dots in the same places on the same skin.',
      'In the first, each dot is small and has a clear rim.',
      'In the second, the ink has spread. Each dot is wider, pale at the rim, and some run into one another.',
      'From a step away the second looks like a grey or bluish haze, not like hair.',
    ],
    panels: ['Right depth', 'Too deep'],
    states: 'Ink that is set too deep spreads',
    claims: ['risk.ink-migration.s2'],
    differs: {
      beside: [
        'technique.shallower-than-tattoo.s0',
        'technique.shallower-than-tattoo.s1',
        'technique.depth-epidermal.s4',
      ],
    },
    outside: ['b10-failures'],
  },
  'grey-hair': {
    ...three,
    title: 'Dots among grey hair',
    alt:
      'Three close-ups of short grey hair: with no dots, with grey dots that blend in, and with black dots that ' +
      'stand out.',
    caption: 'The shade is matched to your hair at the roots. Black dots among grey hair, we think, would stand apart.',
    description: [
      'The panels show the same short grey hair, with a few dark hairs among it.',
      'In the first there are no dots. The skin shines through.',
      'In the second, dots in a mid grey fill the gaps. You have to look for them.',
      'In the third, the dots are near-black. They look darker than any hair beside them.',
      '{Only:candidacy.gray-hair.s2} writes about grey hair. This is {the S2}.',
      '{None:hair-that-goes-on-greying} writes about hair that goes on turning grey.',
    ],
    panels: ['Grey hair, no dots', 'Dots matched to it', 'Black dots'],
    states: 'The shade is matched to the hair at the roots',
    claims: ['technique.gray-colour-match.s2'],
    differs: {
      part: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
      beside: ['technique.thousands-of-shades.s3'],
    },
  },
  'hair-lengths': {
    ...three,
    title: 'Dots beside hair of three lengths',
    alt: 'Three close-ups of dots with hair of growing length. Short stubble passes for dots. Longer hair does not.',
    caption: 'Dots go with hair that is kept very short. As the hair beside them grows, the two part ways.',
    description: [
      'In each panel, hair grows on the right. On the left there are only dots, and in between both mix.',
      'In the first the hair is cut very short. You cannot tell where it ends and the dots begin.',
      'In the second it has grown a little. The hair throws short strokes, and the dots stay dots.',
      'In the third it is long enough to lie down. The left side now looks shaved.',
      '{The S0} wants hair kept at {realism.keep-guard-0-1.s0}. {The S4} says that SMP suits long hair as well.',
    ],
    panels: ['Cut very short: {realism.keep-guard-0-1.s0}', 'Grown a little', 'Longer'],
    states: 'Dots go with hair that is kept very short',
    claims: ['realism.keep-guard-0-1.s0', 'realism.best-very-short-hair.s0'],
    differs: {
      people: ['realism.must-shave-regularly.s2', 'women.middle-part.s3'],
      weaker: ['candidacy.ideal-shaved-or-short.s4'],
    },
    disagreements: ['C46'],
  },
} as const satisfies PictureTable
