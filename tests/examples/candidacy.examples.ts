import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'

/** Bald at stage 6, wants the shaved look, nothing else to report. */
export const cleanNorwood6 = {
  change: 'bald',
  pattern: 'norwood-6',
  hair: 'shaved',
  wishes: ['none'],
  sex: 'man',
  skin: 'fair',
  course: 'settled',
  cause: 'usual',
  scalp: ['none'],
  medicines: ['none'],
  illness: ['none'],
  also: ['none'],
} as const satisfies CandidacyAnswers

const allNotSure = {
  change: 'not-sure',
  pattern: 'not-sure',
  hair: 'not-sure',
  wishes: ['not-sure'],
  sex: 'not-sure',
  skin: 'not-sure',
  course: 'not-sure',
  cause: 'not-sure',
  scalp: ['not-sure'],
  medicines: ['not-sure'],
  illness: ['not-sure'],
  also: ['not-sure'],
} as const satisfies CandidacyAnswers

type CandidacyExample = {
  name: string
  answers: CandidacyAnswers
  expected: CandidacyVerdictId
  reasons: readonly string[]
}

/** Worked by hand from the ledger. They prove the rule, the component and the journey. */
export const candidacyExamples: readonly CandidacyExample[] = [
  {
    name: 'Norwood 6, shaved, no conditions',
    answers: cleanNorwood6,
    expected: 'likely-fit',
    reasons: ['bald-shaved', 'keeps-it-short', 'look-is-enough', 'real-at-a-distance', 'wants-it-to-stay'],
  },
  {
    name: 'the same with raised scars',
    answers: { ...cleanNorwood6, scalp: ['keloid'] },
    expected: 'doctor-first',
    reasons: ['bald-shaved', 'raised-scars'],
  },
  {
    name: 'the same, wanting hair to grow',
    answers: { ...cleanNorwood6, wishes: ['regrow'] },
    expected: 'poor-fit',
    reasons: ['bald-shaved', 'wants-regrowth'],
  },
  {
    name: 'the same, pregnant',
    answers: { ...cleanNorwood6, sex: 'woman', also: ['pregnant'] },
    expected: 'not-now',
    reasons: ['pregnant', 'undiagnosed-woman'],
  },
  {
    name: 'the same on minoxidil',
    answers: { ...cleanNorwood6, medicines: ['minoxidil'] },
    expected: 'fit-if-settled',
    reasons: ['bald-shaved', 'minoxidil'],
  },
  {
    name: 'the same, under 18',
    answers: { ...cleanNorwood6, also: ['under-18'] },
    expected: 'not-now',
    reasons: ['under-18'],
  },
  {
    name: 'under 18 with active psoriasis',
    answers: { ...cleanNorwood6, also: ['under-18'], scalp: ['psoriasis'] },
    expected: 'not-now',
    reasons: ['under-18', 'active-skin-disease'],
  },
  {
    name: 'the same with long hair over the bald area',
    answers: { ...cleanNorwood6, hair: 'longer' },
    expected: 'poor-fit',
    reasons: ['long-over-bald'],
  },
  {
    name: 'a woman with a wide parting who keeps her length',
    answers: { ...cleanNorwood6, change: 'thin', pattern: 'ludwig-2', hair: 'longer', sex: 'woman', cause: 'named' },
    expected: 'likely-fit',
    reasons: ['thin-hair', 'woman'],
  },
  {
    name: 'the same woman, whom no doctor has seen',
    answers: { ...cleanNorwood6, change: 'thin', pattern: 'ludwig-2', hair: 'longer', sex: 'woman' },
    expected: 'doctor-first',
    reasons: ['thin-hair', 'undiagnosed-woman', 'undiagnosed-thinning'],
  },
  {
    name: 'loss that goes on slowly',
    answers: { ...cleanNorwood6, change: 'hairline', pattern: 'norwood-2', course: 'slow' },
    expected: 'fit-if-settled',
    reasons: ['hairline', 'loss-goes-on'],
  },
  {
    name: 'SMP of their own that has turned blue, beside a scar',
    answers: {
      ...cleanNorwood6,
      change: ['mark', 'own-smp'],
      pattern: 'scar-strip',
      'own-smp': ['colour'],
      'scar-age': 'old',
    },
    expected: 'repair-first',
    reasons: ['own-smp', 'own-colour', 'strip-scar'],
  },
  {
    name: 'a scar that is still changing',
    answers: { ...cleanNorwood6, change: 'mark', pattern: 'scar-injury', 'scar-age': 'fresh' },
    expected: 'doctor-first',
    reasons: ['other-scar', 'young-scar'],
  },
  {
    name: 'thinning hair kept short for a while',
    answers: { ...cleanNorwood6, change: 'thin', pattern: 'diffuse', hair: 'no-upkeep', cause: 'named' },
    expected: 'likely-fit',
    reasons: ['thin-hair'],
  },
  {
    name: 'very pale skin with dark hair',
    answers: { ...cleanNorwood6, skin: 'pale-dark' },
    expected: 'fit-if-settled',
    reasons: ['pale-and-dark'],
  },
  {
    name: 'one answer "not sure"',
    answers: { ...cleanNorwood6, medicines: ['not-sure'] },
    expected: 'fit-if-settled',
    reasons: ['unsure-allergies'],
  },
  {
    name: 'only pattern and hair answered',
    answers: { change: 'bald', pattern: 'norwood-6', hair: 'shaved' },
    expected: 'fit-if-settled',
    reasons: ['bald-shaved'],
  },
  {
    name: 'only the pattern answered',
    answers: { change: 'bald', pattern: 'norwood-6' },
    expected: 'open',
    reasons: [],
  },
  {
    name: 'every question "not sure"',
    answers: allNotSure,
    // It may be a woman, and no doctor has told why.
    expected: 'doctor-first',
    reasons: ['unsure-pattern', 'unsure-hair', 'unsure-cause', 'undiagnosed-unsaid'],
  },
  { name: 'nothing answered', answers: {}, expected: 'open', reasons: [] },
]
