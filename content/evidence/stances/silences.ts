import type { StanceTable } from '../stance.schema'

/**
 * What none of the five says, looked for in each article by the words in `sought`. A sentence that says "none of the
 * five" prints it from here: `{none:needle-width}` in a table, `<Count of="needle-width" is="none" />` in a guide.
 */
export const silenceStances = {
  'needle-width': {
    says: 'How wide the needle is',
    claims: [],
    differs: {
      beside: [
        'technique.needle-configuration.s0',
        'technique.needle-finer-than-tattoo.s0',
        'technique.depth-dermis.s1',
        'technique.needles-thinner.s2',
        'definition.cosmetic-microneedles.s3',
        'technique.handheld-tattoo-device.s4',
      ],
    },
    sought: ['needle width', 'gauge', ' mm'],
  },
  // Of every skin tone, says one, and of none by name.
  'skin-that-is-not-pale': {
    says: 'How it looks on skin that is not very pale',
    claims: [],
    differs: {
      beside: ['contraindication.pale-skin-dark-hair.s0', 'candidacy.all-types-tones.s4', 'realism.natural-looking.s4'],
    },
    sought: ['brown', 'black', 'olive', 'tanned', 'dark skin', 'darker'],
  },
  'hairline-height': { says: 'How high a hairline should sit', claims: [], sought: ['height', 'forehead', 'low line'] },
  'hair-that-goes-on-greying': {
    says: 'What to do when hair goes on turning grey',
    claims: [],
    differs: { beside: ['candidacy.gray-hair.s2'] },
    near: ['removal.hair-fall-or-grey.s2'],
    sought: ['grey', 'gray', 'white hair'],
  },
  'how-many-regret-it': {
    says: 'How many people regret it',
    claims: [],
    differs: { beside: ['evidence.study-2021-very-satisfied.s1', 'evidence.study-2021-recommend.s1'] },
    sought: ['regret', 'unhappy', 'dissatisf'],
  },
  'signs-of-infection': {
    says: 'Which signs tell of an infection',
    claims: [],
    sought: ['fever', ' pus', 'symptom', 'swell', 'redness'],
    // Redness as a matter of course; swelling in a scanner.
    near: ['risk.redness-48h.s3', 'risk.mri.s1'],
  },
  'wait-after-cancer-treatment': {
    says: 'How long to wait after cancer treatment',
    claims: [],
    // For whom it may be, without a word on when.
    differs: { beside: ['candidacy.cancer-treatment-loss.s1', 'candidacy.summary-suitable.s1'] },
    sought: ['cancer', 'chemo', 'radiother', 'radiation', 'oncolog'],
  },
  'keloids-how-often': {
    says: 'How often keloids happen, and in whom',
    claims: [],
    differs: {
      part: [
        'contraindication.keloid-prone.s1',
        'contraindication.keloid-prone-summary.s1',
        'risk.keloid-definition.s1',
      ],
    },
    sought: ['keloid', 'raised scar'],
  },
  // In the text that we have: after its “anyone” the clinic in Turkey lists conditions, and the list is lost (H1).
  'pregnancy-breastfeeding-or-blood-thinners': {
    says: 'Whether SMP is for you while you are pregnant, breastfeed or take blood thinners',
    claims: [],
    sought: ['pregnan', 'breastfe', 'nursing', 'blood', 'thinners', 'anticoag'],
  },
  // Of every age, say those who speak of it, and name none to start with.
  'lowest-age': {
    says: 'From which age on you can have SMP',
    claims: [],
    differs: { beside: ['candidacy.anyone.s2', 'candidacy.all-ages-intro.s4', 'candidacy.men-women-all-ages.s4'] },
    sought: ['minors', 'under 18', 'lowest age', 'age limit', 'teenage', 'adult', 'all ages', 'young'],
  },
  'grade-of-womens-loss': {
    says: 'From which grade of a woman’s hair loss SMP is worth doing, and up to which it works',
    claims: [],
    // From thin to bald, or thinned with age, and no grade.
    differs: {
      beside: [
        'comparison.microblading-candidates-smp.s2',
        'women.middle-part.s3',
        'women.add-density.s4',
        'women.excellent-option.s4',
      ],
    },
    sought: ['ludwig', 'mildly thinning'],
  },
  'shaving-for-the-session': {
    says: 'Whether hair has to be shaved or cut for the session',
    claims: [],
    sought: ['shaved for', 'shave before', 'clipper', 'cut before', 'haircut'],
  },
  'how-often-to-shave': {
    says: 'How many times a week you have to clip or shave',
    claims: [],
    // Regularly, it says, without a number.
    near: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
    sought: ['a week to shave', 'shave every', 'shave daily', 'shaving'],
  },
  'razor-foil-or-clippers': {
    says: 'How razor, foil shaver and clippers compare on SMP',
    claims: [],
    // A guard is a part of clippers.
    near: ['realism.keep-guard-0-1.s0'],
    sought: ['razor', 'foil', 'clipper', 'shaver', ' blade', 'guard '],
  },
  'hat-or-helmet-at-first': {
    says: 'When a hat or a helmet may go on fresh work',
    claims: [],
    near: ['aftercare.long-term-sun-protection.s0', 'aftercare.shower-cap.s4'],
    sought: ['helmet', ' hat ', ' cap '],
  },
  'fibres-over-dots': {
    says: 'Whether hair fibres or powders may go over the dots',
    claims: [],
    near: ['evidence.ref-rassman-2015.s2', 'evidence.ref-daruwalla-2022.s2'],
    sought: ['fibre', 'fiber', 'powder', 'concealer', 'camouflage by'],
  },
  'feel-under-the-hand': {
    says: 'What a hand feels where the dots are',
    claims: [],
    // How the scalp differs from other skin, for whoever tattoos it.
    near: ['technique.scalp-texture-differs.s2'],
    sought: ['fingers', 'fingertip', 'smooth', 'texture', 'feels like'],
  },
  'hair-that-comes-back': {
    says: 'What becomes of the dots when hair comes back',
    claims: [],
    // Of hair that a laser made fall, of what other treatments do, and of what SMP does not.
    near: [
      'removal.hair-regrows.s2',
      'mechanism.no-regrowth.s0',
      'comparison.minoxidil-result.s0',
      'comparison.transplant-result.s0',
    ],
    sought: ['grow back', 'grows back', 'regrow', 'hair comes back', 'real hair growth'],
  },
  'alcohol-before-a-session': {
    says: 'How long to leave out alcohol before a session',
    claims: [],
    // Of what goes on the scalp.
    near: ['aftercare.limit-alcohol-products.s3', 'aftercare.avoid-acid-alcohol.s3'],
    sought: ['alcohol', 'drink', 'sober'],
  },
  'food-and-coffee-that-day': {
    says: 'What to eat or drink on the day of a session',
    claims: [],
    sought: ['coffee', 'caffeine', 'breakfast', ' meal', 'drink', ' food'],
  },
  'aspirin-before-a-session': {
    says: 'Whether to take aspirin or a painkiller before a session',
    claims: [],
    // Of what numbs the skin.
    near: ['pain.anesthetic-type.s2'],
    sought: ['aspirin', 'ibuprofen', 'painkiller', 'pain relief', 'paracetamol'],
  },
  'order-of-smp-and-transplant': {
    says: 'Which comes first, SMP or a transplant, and how far apart',
    claims: [],
    // That they go together, or that SMP follows one; or that other treatments wait for the tattoo, without a time.
    differs: {
      beside: [
        'combination.transplant-yes.s0',
        'candidacy.unsatisfied-transplant.s1',
        'combination.wait-until-healed.s2',
        'combination.improves-transplant-look.s4',
      ],
    },
    sought: ['comes first', 'before a transplant', 'before the transplant', 'after a transplant', 'transplant first'],
  },
  'finasteride-beside-smp': {
    says: 'What finasteride means for the dots',
    claims: [],
    // Of the medicine by itself, or that the author writes about it.
    near: [
      'comparison.finasteride-type.s0',
      'comparison.finasteride-cost.s0',
      'comparison.finasteride-maintenance.s0',
      'comparison.finasteride-result.s0',
      'misc.author-hair-loss-topics.s0',
    ],
    sought: ['finasteride', 'dutasteride', 'propecia'],
  },
  'hairpiece-over-dots': {
    says: 'How a wig or hairpiece goes with the dots',
    claims: [],
    sought: ['wig', 'hairpiece', 'toupee', 'hair system', ' glue'],
  },
  'hair-dye-or-extensions': {
    says: 'What becomes of hair dye, straighteners or extensions',
    claims: [],
    sought: ['dye', 'extension', 'straighten', 'bleach'],
  },
  'scars-and-ink': {
    says: 'Whether a scar takes ink as other skin does',
    claims: [],
    sought: ['scarred', 'scar tissue', 'scars take', 'scars hold'],
  },
  'age-of-a-scar': {
    says: 'How old a scar has to be',
    claims: [],
    sought: ['fresh scar', 'old scar', 'old enough', 'age of the scar'],
  },
  'name-of-a-law-or-board': {
    says: 'The name of a law or a board for SMP',
    claims: [],
    differs: { part: ['practitioner.ask-licensed-board.s1'], beside: ['regulation.still-established.s3'] },
    sought: [' law', 'council', 'statute', 'board'],
  },
  'arms-length': {
    says: 'How it looks at arm’s length',
    claims: [],
    differs: { beside: ['realism.undetectable-conversational-distance.s0', 'realism.authentic-up-close.s3'] },
    sought: ['arm’s length', 'distance'],
  },
  'best-side': { says: 'From which side it looks best', claims: [], sought: ['from the side', 'profile', 'angle'] },
  'best-light': {
    says: 'In which light it looks best',
    claims: [],
    sought: ['daylight', 'lamp', 'lighting', 'bright light', 'indoors', 'reflect'],
  },
  'dot-width': {
    says: 'How wide a dot is',
    claims: [],
    // Tiny, little or small, or as wide as a follicle, and no measure.
    differs: {
      beside: [
        'realism.factor-dot-size-spacing.s0',
        'technique.dot-mimics-follicle.s0',
        'technique.needle-and-ink.s1',
        'technique.tattoo-gun.s2',
        'technique.match-follicle-size.s3',
        'technique.dots-not-line.s4',
      ],
    },
    sought: ['millimet', ' mm', 'pinhead', 'diameter'],
  },
  'dots-a-session': { says: 'How many dots a session sets', claims: [], sought: ['how many dots', 'number of dots'] },
  'how-pale-it-gets': {
    says: 'How pale the dots get',
    claims: [],
    // That they fade, to some degree or gradually, and not how far.
    differs: {
      beside: [
        'longevity.years-4-6-lightening.s0',
        'evidence.study-2021-fading-minimal.s1',
        'longevity.ink-always-there.s2',
        'longevity.fading-or-distortion.s3',
        'longevity.fades-about-8-years.s4',
      ],
    },
    sought: ['paler', 'faint'],
  },
  'norwood-below-five': {
    says: 'A Norwood stage below five',
    claims: [],
    differs: { people: ['candidacy.norwood-5-7.s0'] },
    near: ['misc.norwood-guide-link.s0'],
    sought: ['norwood'],
  },
  'tattoo-ink-turns-when': {
    says: 'How soon tattoo ink turns blue or green',
    claims: [],
    differs: {
      part: [
        'realism.tattoo-ink-blue-green.s0',
        'technique.tattoo-ink-fades-blue-green.s0',
        'longevity.no-blue-green.s0',
      ],
      beside: ['longevity.same-as-tattoo.s3'],
    },
    sought: ['blue', 'green'],
  },
} as const satisfies StanceTable
