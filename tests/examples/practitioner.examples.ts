import type { AnswersByQuestion } from '@/lib/practitioner/sort-questions'
import { emptyPerson, type Visits } from '@/lib/practitioner/visits'

/** Answers of the quiz and the questions that they call for, in order. Rule, component and journey are proved by them. */
export const questionExamples: readonly { name: string; answers: AnswersByQuestion; mine: readonly string[] }[] = [
  { name: 'no answers', answers: {}, mine: [] },
  {
    name: 'a clean Norwood 6',
    mine: [],
    answers: {
      change: 'bald',
      pattern: 'norwood-6',
      hair: 'shaved',
      wishes: ['none'],
      sex: 'man',
      skin: 'fair',
      course: 'settled',
      scalp: ['none'],
      medicines: ['none'],
      illness: ['none'],
      also: ['none'],
    },
  },
  { name: 'a scalp that one is not sure of', answers: { scalp: 'not-sure' }, mine: ['keloid', 'scalp-unsure'] },
  { name: 'scars that rise', answers: { scalp: ['keloid'] }, mine: ['keloid'] },
  { name: 'several things of the scalp', answers: { scalp: ['eczema', 'moles'] }, mine: ['scalp-calm', 'moles'] },
  {
    name: 'a woman with long hair who takes minoxidil',
    mine: ['under-long-hair', 'women', 'minoxidil'],
    answers: { sex: 'woman', hair: 'longer', medicines: ['minoxidil'] },
  },
  { name: 'a strip scar and a scan', answers: { pattern: 'scar-strip', also: ['scan'] }, mine: ['scar', 'scan'] },
]

/** Three people of whom much is known, and what comes first. */
export const threePeople: Visits = {
  version: 1,
  people: [
    { name: 'A. B.', answers: { gloves: 'yes', brand: 'yes', reviews: 'no' }, notes: 'Kind. Took time.' },
    { name: 'Studio 9', answers: { gloves: 'yes', brand: 'no', reviews: 'no' }, notes: '' },
    { ...emptyPerson, answers: { brand: 'no', gloves: 'yes', hands: 'yes', reviews: 'no' } },
  ],
  weights: { hygiene: 'most', gloves: 'little' },
}

/** Two groups of the table, cut short, and what the three people come to in them. */
export const comparedGroups = [
  { id: 'hygiene', lines: [{ id: 'gloves' }, { id: 'hands' }] },
  { id: 'pigment', lines: [{ id: 'brand' }, { id: 'reviews' }, { id: 'batch' }] },
] as const
const none = { checks: 0, weight: 0 }
const gloves = { checks: 1, weight: 1 }
const hands = { checks: 1, weight: 3 }
export const comparedThree = {
  gaps: ['hands', 'batch'],
  concerns: ['brand', 'reviews'],
  all: [
    { checks: 2, weight: 4 },
    { checks: 3, weight: 6 },
  ],
  hygiene: [
    { open: hands, no: none, yes: gloves },
    { open: hands, no: none, yes: gloves },
    { open: none, no: none, yes: { checks: 2, weight: 4 } },
  ],
}
