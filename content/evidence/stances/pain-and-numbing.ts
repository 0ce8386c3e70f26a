import type { StanceTable } from '../stance.schema'

/** Statements of the guides on pain and on the numbing, and what each source says of them. */
export const painAndNumbingStances = {
  'allergic-to-the-numbing-cream': {
    says: 'You might be allergic to the numbing cream',
    claims: ['risk.allergic-reaction.s2'],
    differs: {
      // To the pigments.
      beside: ['risk.allergic-reaction.s1'],
      part: ['risk.allergic.s4'],
    },
  },
  'hurts-less-than-a-tattoo': {
    says: 'SMP hurts less than an ordinary tattoo',
    claims: ['pain.less-than-tattoo.s0', 'pain.less-than-other-tattoos.s2'],
  },
  'most-feel-little': {
    says: 'Most clients feel mild discomfort, or less',
    claims: ['pain.mild-discomfort.s0', 'pain.minimal-discomfort.s4'],
    differs: {
      stronger: ['pain.mild.s2', 'benefit.almost-no-pain.s2', 'pain.minimal-discomfort.s3'],
      people: ['pain.some-none.s1'],
    },
  },
  'numbing-before-the-needle': {
    says: 'The numbing goes on before the needle starts',
    claims: [
      'procedure.numbing-cream-first.s1',
      'pain.anesthetic-before.s1',
      'pain.numbing-will-be-applied.s2',
      'procedure.start-30-min-after-numbing.s2',
    ],
    differs: { part: ['pain.topical-numbing-used.s0', 'pain.local-anesthetic.s3'] },
  },
  'pain-depends-on-the-person': {
    says: 'How much it hurts may depend on your own tolerance for pain',
    claims: ['pain.depends-on-threshold.s1', 'pain.scale-2-4.s2'],
  },
  'pain.anesthetic-before.s1': {
    claims: ['pain.anesthetic-before.s1', 'pain.numbing-will-be-applied.s2'],
    differs: { part: ['pain.topical-numbing-used.s0', 'pain.local-anesthetic.s3'] },
  },
  'pain.local-anesthetic.s3': {
    claims: ['pain.local-anesthetic.s3'],
    differs: {
      part: ['pain.topical-numbing-used.s0', 'pain.anesthetic-before.s1', 'pain.numbing-will-be-applied.s2'],
    },
  },
  'pain.mild-discomfort.s0': {
    claims: ['pain.mild-discomfort.s0'],
    differs: {
      part: ['pain.mild.s2', 'benefit.almost-no-pain.s2', 'pain.minimal-discomfort.s3', 'pain.minimal-discomfort.s4'],
      people: ['pain.some-none.s1'],
    },
  },
  'pain.mild.s2': {
    claims: ['pain.mild.s2', 'benefit.almost-no-pain.s2', 'pain.minimal-discomfort.s3'],
    differs: {
      weaker: ['pain.mild-discomfort.s0', 'pain.minimal-discomfort.s4'],
      people: ['pain.some-none.s1'],
    },
  },
  'pain.minimal-discomfort.s3': {
    claims: ['pain.minimal-discomfort.s3'],
    differs: {
      weaker: ['pain.mild-discomfort.s0', 'pain.mild.s2', 'pain.minimal-discomfort.s4'],
      people: ['pain.some-none.s1'],
    },
  },
  'pain.more-numbing-on-request.s2': { claims: ['pain.more-numbing-on-request.s2'] },
  'pain.numbing-optional.s2': {
    claims: ['pain.numbing-optional.s2'],
    differs: {
      stronger: ['pain.topical-numbing-used.s0', 'pain.anesthetic-before.s1', 'pain.local-anesthetic.s3'],
    },
  },
  'pain.numbing-will-be-applied.s2': {
    claims: ['pain.numbing-will-be-applied.s2'],
    differs: {
      part: ['pain.topical-numbing-used.s0', 'procedure.numbing-cream-first.s1', 'pain.local-anesthetic.s3'],
    },
  },
  'pain.scale-2-4.s2': {
    claims: ['pain.scale-2-4.s2'],
    differs: {
      part: ['pain.depends-on-threshold.s1'],
      beside: ['pain.mild-discomfort.s0', 'pain.minimal-discomfort.s3', 'pain.minimal-discomfort.s4'],
    },
  },
  'pain.some-none.s1': {
    claims: ['pain.some-none.s1'],
    differs: {
      people: ['pain.mild-discomfort.s0', 'pain.minimal-discomfort.s4'],
      beside: ['benefit.almost-no-pain.s2', 'pain.minimal-discomfort.s3'],
    },
  },
  'pain.topical-numbing-used.s0': {
    claims: ['pain.topical-numbing-used.s0', 'procedure.numbing-cream-first.s1', 'pain.numbing-will-be-applied.s2'],
    differs: { part: ['pain.local-anesthetic.s3'] },
  },
} as const satisfies StanceTable
