import type { ClaimTable } from '../claims.schema'

export const realismClaims = {
  'realism.good-looks-natural.s0': {
    aspect: 'Overall verdict',
    statement: 'SMP that is done well looks incredibly natural',
    place: 'Does It Look Real?',
  },
  'realism.bad-looks-drawn-on.s0': {
    aspect: 'Overall verdict',
    statement: 'SMP that is done badly looks like a hairline drawn on',
    place: 'Does It Look Real?',
  },
  'realism.not-noticed-if-done-well.s0': {
    aspect: 'Overall verdict',
    statement: 'People will not know that it is SMP if it is done well',
    place: 'FAQ: Will people know it’s SMP?',
  },
  'realism.undetectable-conversational-distance.s0': {
    aspect: 'Overall verdict',
    statement: 'Good SMP by an experienced practitioner can hardly be detected at the distance of a conversation',
    place: 'FAQ: Will people know it’s SMP?',
  },
  'realism.not-100-percent-real.s2': {
    aspect: 'Overall verdict',
    statement: 'SMP does not look {value} real',
    place: 'Does Micro Scalp Pigmentation Look Real?',
    value: { low: 100, high: 100 },
    unit: 'percent',
    printed: '100%',
  },
  'realism.made-as-natural-as-possible.s2': {
    aspect: 'Overall verdict',
    statement: 'The provider will do what they can to make SMP look natural',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'realism.authentic-up-close.s3': {
    aspect: 'Overall verdict',
    statement: 'Properly done, SMP looks much more authentic and natural, even when examined closely',
    place: 'SMP Instruments and Ink',
  },
  'realism.natural-looking.s4': {
    aspect: 'Overall verdict',
    statement: 'Matching the pigment to hair colour and skin tone ensures a natural look',
    place: 'Performing the SMP Procedure',
  },
  'realism.blends-seamlessly.s4': {
    aspect: 'Overall verdict',
    statement: 'The hairline can look natural and blend into the hair that is there',
    place: 'Can scalp micropigmentation be used to create …',
  },
  'realism.natural-looking-conclusion.s4': {
    aspect: 'Overall verdict',
    statement: 'The result of SMP looks natural',
    place: '(conclusion)',
  },
  'realism.pale-contrast-unnatural.s0': {
    aspect: 'What decides it',
    statement: 'With very pale skin and dark hair the contrast can look unnatural unless an expert does the work',
    place: 'Not Ideal For',
  },
  'realism.factor-practitioner-skill.s0': {
    aspect: 'What decides it',
    statement: 'Whether SMP looks real depends on the practitioner’s skill',
    place: 'Does It Look Real?',
  },
  'realism.factor-dot-size-spacing.s0': {
    aspect: 'What decides it',
    statement: 'Whether SMP looks real depends on the size and spacing of the dots: real follicles are random',
    place: 'Does It Look Real?',
  },
  'realism.skilled-replicates-randomness.s0': {
    aspect: 'What decides it',
    statement: 'A skilled practitioner copies the randomness of real follicles',
    place: 'Does It Look Real?',
  },
  'realism.factor-hairline-design.s0': {
    aspect: 'What decides it',
    statement: 'Whether SMP looks real depends on the hairline: a natural one is slightly uneven and soft at the edge',
    place: 'Does It Look Real?',
  },
  'realism.avoid-ruler-straight.s0': {
    aspect: 'What decides it',
    statement: 'A hairline as straight as a ruler should be avoided',
    place: 'Does It Look Real?',
  },
  'realism.factor-pigment-quality.s0': {
    aspect: 'What decides it',
    statement: 'Whether SMP looks real depends on the quality of the pigment: medical-grade kinds fade naturally',
    place: 'Does It Look Real?',
  },
  'realism.tattoo-ink-blue-green.s0': {
    aspect: 'What decides it',
    statement: 'Tattoo ink turns blue-green',
    place: 'Does It Look Real?',
  },
  'realism.not-random-dots.s2': {
    aspect: 'What decides it',
    statement: 'SMP will not look like random dots but like follicles that hold hair',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'realism.details-not-seen.s3': {
    aspect: 'What decides it',
    statement: 'The eye may be unable to make out the shape and shade of each follicle',
    place: 'SMP Instruments and Ink',
  },
  'realism.perfect-hairline.s4': {
    aspect: 'What decides it',
    statement: 'SMP can create a perfect hairline',
    place: 'Can scalp micropigmentation be used to create …',
  },
  'realism.best-very-short-hair.s0': {
    aspect: 'Hair length to keep',
    statement: 'SMP looks best when the hair is very short',
    place: 'Not Ideal For',
  },
  'realism.keep-guard-0-1.s0': {
    aspect: 'Hair length to keep',
    statement: 'The key is to keep the hair buzzed to {value}, so that the dots match its length',
    place: 'FAQ: Will people know it’s SMP?',
    value: { low: 0, high: 1 },
    unit: 'guard',
    printed: 'guard 0–1',
  },
  'realism.must-shave-regularly.s2': {
    aspect: 'Hair length to keep',
    statement: 'In severe hair loss people must commit to shaving the head regularly so that the look stays the same',
    place: 'What Is Scalp Micropigmentation?',
  },
} as const satisfies ClaimTable
