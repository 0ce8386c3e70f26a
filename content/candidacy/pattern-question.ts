import type { CandidacyQuestionEntry } from './candidacy.schema'
import { toLookAt } from './change-question'

/** What it looks like, one thing or several. Of its headings those show that fit what the reader wants to change. */
export const patternQuestion = {
  id: 'pattern',
  ask: 'Which of these looks most like yours?',
  name: 'What it looks like',
  why: 'This tells us what SMP would have to do: look like a shaved head, make thin hair look fuller, or hide a mark.',
  many: true,
  askedIf: { change: toLookAt },
  groups: {
    balding: {
      name: 'Balding from the front or the crown (Norwood stages)',
      shownIf: { change: ['bald', 'hairline', 'not-sure'] },
    },
    parting: { name: 'Thin hair (Ludwig grades, or thin all over)', shownIf: { change: ['thin', 'not-sure'] } },
    other: {
      name: 'Another kind of hair loss',
      shownIf: { change: ['bald', 'hairline', 'thin', 'patches', 'not-sure'] },
    },
    marks: { name: 'A scar, a mark or gaps', shownIf: { change: ['mark', 'not-sure'] } },
  },
  answers: [
    { id: 'norwood-1', group: 'balding', label: 'Norwood 1', detail: 'Little or no loss.', drawn: true },
    {
      id: 'norwood-2',
      group: 'balding',
      label: 'Norwood 2',
      detail: 'The temples have gone back a little.',
      drawn: true,
    },
    {
      id: 'norwood-3',
      group: 'balding',
      label: 'Norwood 3',
      detail: 'Deep bare corners, or a bare crown.',
      drawn: true,
    },
    {
      id: 'norwood-4',
      group: 'balding',
      label: 'Norwood 4',
      detail: 'Bare in front and at the crown, hair between.',
      drawn: true,
    },
    {
      id: 'norwood-5',
      group: 'balding',
      label: 'Norwood 5',
      detail: 'The same, but the hair between is thin.',
      drawn: true,
    },
    { id: 'norwood-6', group: 'balding', label: 'Norwood 6', detail: 'Front and crown have joined.', drawn: true },
    {
      id: 'norwood-7',
      group: 'balding',
      label: 'Norwood 7',
      detail: 'Hair only round the sides and back.',
      drawn: true,
    },
    { id: 'hairline', group: 'balding', label: 'Only my hairline', detail: 'It has gone back, or it sits too high.' },
    { id: 'ludwig-1', group: 'parting', label: 'Ludwig 1', detail: 'The parting looks a little wider.', drawn: true },
    {
      id: 'ludwig-2',
      group: 'parting',
      label: 'Ludwig 2',
      detail: 'The parting is wide, the top is thin.',
      drawn: true,
    },
    { id: 'ludwig-3', group: 'parting', label: 'Ludwig 3', detail: 'The top is nearly bare.', drawn: true },
    { id: 'diffuse', group: 'parting', label: 'Even thinning', detail: 'Thin all over, bare nowhere.', drawn: true },
    { id: 'patchy', group: 'other', label: 'Round bare patches', detail: 'Alopecia areata.', drawn: true },
    { id: 'total', group: 'other', label: 'No hair at all', detail: 'Alopecia totalis or universalis.', drawn: true },
    { id: 'cancer-loss', group: 'other', label: 'After cancer treatment', detail: 'It did not grow back as it was.' },
    {
      id: 'scar-strip',
      group: 'marks',
      label: 'A line from a transplant',
      detail: 'A strip scar (FUT).',
      drawn: true,
    },
    { id: 'scar-fue', group: 'marks', label: 'Dots from a transplant', detail: 'Small round scars (FUE).' },
    { id: 'scar-injury', group: 'marks', label: 'A scar from an injury', detail: 'Or from an operation.' },
    { id: 'scar-cancer', group: 'marks', label: 'A scar from a skin cancer', detail: 'A growth was cut out here.' },
    { id: 'birthmark', group: 'marks', label: 'A birthmark or a mole', detail: 'A mark in the skin of the scalp.' },
    { id: 'burn', group: 'marks', label: 'A burn', detail: 'A burn on the scalp.' },
    { id: 'transplant-gaps', group: 'marks', label: 'Gaps in a transplant', detail: 'It came out too thin.' },
    { id: 'not-sure', label: 'Not sure' },
  ],
} as const satisfies CandidacyQuestionEntry

/** What is lost, hair above all. Who names one of these is asked why. */
export const hairLoss = [
  'norwood-1',
  'norwood-2',
  'norwood-3',
  'norwood-4',
  'norwood-5',
  'norwood-6',
  'norwood-7',
  'ludwig-1',
  'ludwig-2',
  'ludwig-3',
  'diffuse',
  'patchy',
  'total',
  'hairline',
  'not-sure',
] as const

/** With any of these there is hair to wear one way or another; with no hair at all the question does not arise. */
export const hairLeft = [
  ...hairLoss.filter(id => id !== 'total'),
  'cancer-loss',
  'scar-strip',
  'scar-fue',
  'scar-injury',
  'scar-cancer',
  'birthmark',
  'burn',
  'transplant-gaps',
] as const
