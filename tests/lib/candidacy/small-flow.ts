import type { CandidacyFlow, FlowQuestion } from '@/lib/candidacy/candidacy-flow'

/** A quiz small enough to work out by hand. No rule reads the illness "other". How hair is worn is a wish. */
export const smallFlow: CandidacyFlow = {
  questions: [
    {
      id: 'hair',
      name: 'How you wear your hair',
      many: false,
      turn: 'wish',
      answers: [
        { id: 'shaved', label: 'Shaved' },
        { id: 'long', label: 'Long' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    },
    {
      id: 'illness',
      name: 'Illnesses',
      many: true,
      answers: [
        { id: 'diabetes', label: 'Diabetes' },
        { id: 'heart', label: 'Heart' },
        { id: 'other', label: 'Another' },
        { id: 'none', label: 'None' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    },
  ],
  rules: [
    { id: 'bald-shaved', effect: 'for', fits: true, when: [['hair', ['shaved']]] },
    { id: 'diabetes', effect: 'settle', fits: false, when: [['illness', ['diabetes']]] },
    { id: 'heart', effect: 'doctor', fits: false, when: [['illness', ['heart']]] },
    { id: 'long-over-bald', effect: 'against', fits: false, when: [['hair', ['long']]] },
    { id: 'unsure-hair', effect: 'settle', fits: false, when: [['hair', ['not-sure']]] },
    { id: 'unsure-illness', effect: 'settle', fits: false, when: [['illness', ['not-sure']]] },
  ],
  verdicts: [
    { id: 'likely-fit', short: 'Likely' },
    { id: 'fit-if-settled', short: 'Settle first' },
    { id: 'open', short: 'Too little' },
    { id: 'poor-fit', short: 'Poor' },
    { id: 'repair-first', short: 'Repair' },
    { id: 'doctor-first', short: 'Doctor' },
    { id: 'not-now', short: 'Not now' },
  ],
}

/** How the loss goes: asked only of those who want it long. */
export const courseIfLong = {
  id: 'course',
  name: 'Course',
  many: false,
  askedIf: [['hair', ['long']]],
  answers: [{ id: 'slow', label: 'Slow' }],
} satisfies FlowQuestion

/** A quiz with nothing in it. */
export const emptyFlow: CandidacyFlow = { questions: [], rules: [], verdicts: [] }
