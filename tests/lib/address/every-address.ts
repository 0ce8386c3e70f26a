import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { previewPatterns } from '@/content/scalp/scalp'
import type { Address } from '@/lib/address/define-address'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { toldAddress } from '@/lib/aftercare/told-address'
import { type CandidacyState, candidacyAddress } from '@/lib/candidacy/candidacy-address'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { compareAddress } from '@/lib/compare/compare-address'
import { compareQuizAddress } from '@/lib/compare/compare-quiz-address'
import { costAddress } from '@/lib/cost/cost-address'
import { pathAddress } from '@/lib/path/path-address'
import { pathCalendarAddress } from '@/lib/path/path-calendar-address'
import { photoAddress } from '@/lib/photo/photo-address'
import { practitionerAddress, type PractitionerState } from '@/lib/practitioner/practitioner-address'
import { readVisits } from '@/lib/practitioner/visits'
import { handedQuizAddress } from '@/lib/scalp/preview/handed-quiz-address'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { valuesAddress } from '@/lib/values/values-address'

type AnyAddress = Address<object, string>
const any = (address: unknown) => address as AnyAddress

/** Every tool's address, by its room. What is tried on one is tried on all. */
export const everyAddress: Readonly<Record<string, AnyAddress>> = {
  aftercare: any(aftercareAddress),
  candidacy: any(candidacyAddress(candidacyFlow)),
  compare: any(compareAddress),
  'compare-quiz': any(compareQuizAddress),
  cost: any(costAddress),
  own: any(toldAddress),
  path: any(pathAddress),
  photo: any(photoAddress),
  reminder: any(pathCalendarAddress),
  practitioner: any(practitionerAddress),
  preview: any(previewAddress),
  quiz: any(handedQuizAddress),
  timeline: any(timelineAddress),
  values: any(valuesAddress),
}

const gym = 'eyJ2IjoxLCJsaW5lcyI6eyJneW0iOnsiZnJvbURheSI6Mywic2F5cyI6IkVhc3kifX0sImRvbmUiOnt9fQ'
const studio =
  'eyJ2ZXJzaW9uIjoxLCJwZW9wbGUiOlt7Im5hbWUiOiJTdHVkaW8gOSIsImFuc3dlcnMiOnsiZ2xvdmVzIjoieWVzIn0sIm5vdGVzIjoiS2luZC4ifV19'

/** Texts of which every field of every tool can read some. A field that can read none wants one more here. */
export const texts: readonly string[] = [
  ...['0', '1', '2', '3', '4', '7', '10', '30', '45', '60', '-40', '0.92', '2027-01-04', '2028-02-29', '2100-12-31'],
  ...['S0', 'S2', 'S3', 'S2,S4', 's0', 's2', 's4', '2000-4000', '$2,000', '4-6', 'EUR', 'session', 'touch-up'],
  ...['full-head', 'crown', 'hairline', 'us', 'turkey', 'man', 'woman', 'thin', 'black', 'brown', 'stubble', 'short'],
  ...['ink', 'grid-ink', 'arm', 'room', 'mirror', 'both', 'wipe', 'after', 'compare', gym, studio],
  ...[
    'yes',
    'no',
    'later',
    'unsure',
    'partly',
    'smp',
    'minoxidil',
    'options',
    'options,plan',
    'doctor',
    'trial',
    'month',
  ],
  ...['50-50-40-60-100', '0-0-0-0-0'],
  ...['smp', 'minoxidil', 'smp,minoxidil', 'finasteride,hair-transplant', 'differences'],
  ...Object.keys(previewPatterns),
  ...['check', 'none', ...candidacyQuestions.flatMap(({ answers }) => answers.map(({ id }) => id))],
]

const isPicked = ({ picks }: Pick<CandidacyState, 'picks'>) =>
  Object.entries(picks).every(([id, picked = []]) => {
    const question = candidacyFlow.questions.find(one => one.id === id)
    const known = picked.every(pick => question?.answers.some(answer => answer.id === pick))
    const alone = picked.length === 1 || (question?.many === true && !picked.includes('none'))
    return known && alone && new Set(picked).size === picked.length
  })

/** What must hold of answers beyond being read, by room. */
export const sound: Readonly<Record<string, (answers: object) => boolean>> = {
  candidacy: answers => isPicked(answers as CandidacyState),
  practitioner: answers => {
    const { visits } = answers as PractitionerState
    return JSON.stringify(readVisits(visits)) === JSON.stringify(visits)
  },
}
