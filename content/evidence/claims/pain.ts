import type { ClaimTable } from '../claims.schema'

export const painClaims = {
  'pain.mild-discomfort.s0': {
    aspect: 'Level',
    statement: 'Most clients speak of mild discomfort, like a light scratching',
    place: 'FAQ: Does SMP hurt?',
  },
  'pain.some-none.s1': {
    aspect: 'Level',
    statement: 'Some people may feel no pain',
    place: '(part on the procedure)',
  },
  'pain.depends-on-threshold.s1': {
    aspect: 'Level',
    statement: 'Whether it hurts may depend on each person’s pain threshold',
    place: '(part on the procedure)',
  },
  'pain.mild.s2': {
    aspect: 'Level',
    statement: 'The pain is mild',
    place: '(spec card at the top)',
  },
  'pain.scale-2-4.s2': {
    aspect: 'Level',
    statement: 'Depending on tolerance, the pain might be {value}',
    place: 'Does SMP Hurt?',
    value: { low: 2, high: 4 },
    unit: 'pain-of-10',
    printed: '2, 3, or 4 out of 10',
  },
  'pain.ends-with-session.s2': {
    aspect: 'Level',
    statement: 'Any mild discomfort is over as soon as the session ends',
    place: '(list of benefits)',
  },
  'pain.minimal-discomfort.s3': {
    aspect: 'Level',
    statement: 'Having SMP done involves only minimal discomfort',
    place: '(phase of the treatment)',
  },
  'pain.minimal-discomfort.s4': {
    aspect: 'Level',
    statement: 'Most clients feel minimal discomfort',
    place: 'Long Lasting',
  },
  'pain.less-than-tattoo.s0': {
    aspect: 'Against tattoos',
    statement: 'Finer needles and shallower work make the pain minimal compared with a tattoo',
    place: 'FAQ: Does SMP hurt?',
  },
  'pain.less-than-other-tattoos.s2': {
    aspect: 'Against tattoos',
    statement: 'SMP might hurt, but less than any other tattoo',
    place: 'Does SMP Hurt?',
  },
  'pain.topical-numbing-used.s0': {
    aspect: 'Anaesthetic',
    statement: 'A numbing cream is used on the skin',
    place: 'FAQ: Does SMP hurt?',
  },
  'pain.anesthetic-before.s1': {
    aspect: 'Anaesthetic',
    statement: 'Before the start, a local anaesthetic or a numbing cream goes on the scalp to reduce pain',
    place: '(part on the procedure)',
  },
  'pain.anesthetic-type.s2': {
    aspect: 'Anaesthetic',
    statement: 'Pain relief is a numbing cream or a local anaesthetic cream',
    place: '(spec card at the top)',
  },
  'pain.numbing-will-be-applied.s2': {
    aspect: 'Anaesthetic',
    statement: 'Once the hairline is outlined, a numbing or local anaesthetic cream is put on the scalp',
    place: 'Step 3',
  },
  'pain.more-numbing-on-request.s2': {
    aspect: 'Anaesthetic',
    statement: 'If it hurts more than expected, the practitioner can add more numbing agent',
    place: 'Step 4',
  },
  'pain.numbing-optional.s2': {
    aspect: 'Anaesthetic',
    statement: 'Depending on wishes and tolerance, a local anaesthetic or numbing cream can be applied',
    place: 'Does SMP Hurt?',
  },
  'pain.local-anesthetic.s3': {
    aspect: 'Anaesthetic',
    statement: 'Only a little local anaesthetic is given in the areas to be treated',
    place: '(phase of the treatment)',
  },
} as const satisfies ClaimTable
