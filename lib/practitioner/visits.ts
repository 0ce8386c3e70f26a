import { cleanText } from '@/lib/format/clean-text'
import { isRecord } from '@/lib/address/document-field'

/** Limits of visits, in UTF-16 units for texts. They keep a link short enough to share. */
export const visitsLimits = { people: 4, name: 40, notes: 600, answers: 120 } as const

export const visitsVersion = 1

/** What was found of one check. A check that is missing has not been asked. */
export type CheckAnswer = 'yes' | 'no'

/** How much a check counts for the reader, from least to most. */
export const checkWeights = ['little', 'matters', 'most'] as const
export type CheckWeight = (typeof checkWeights)[number]

/** The reader's weights by group or by check; what is missing has the weight of its group, and at last `matters`. */
export type VisitsWeights = Readonly<Record<string, CheckWeight>>

export type PersonVisit = {
  /** A name or initials; may be empty. */
  name: string
  answers: Readonly<Record<string, CheckAnswer>>
  notes: string
}

/**
 * What a reader has found out about up to four practitioners, and how much each check counts for them. Lives in memory,
 * in a fragment or in a plan; never sent. `weights` is missing while the reader has set none.
 */
export type Visits = {
  version: typeof visitsVersion
  people: readonly PersonVisit[]
  weights?: VisitsWeights
}

export const emptyPerson: PersonVisit = { name: '', answers: {}, notes: '' }
export const noVisits: Visits = { version: visitsVersion, people: [emptyPerson] }

const isId = (id: string) => /^[a-z][a-z-]{1,40}$/.test(id)

/** The entries whose name is an id and whose value is one of `wanted`, in one order: the same visits are the same text. */
function readEntries<Value extends string>(value: unknown, wanted: readonly Value[]): Readonly<Record<string, Value>> {
  const given = isRecord(value) ? Object.entries(value) : []
  const known = given
    .filter((entry): entry is [string, Value] => isId(entry[0]) && wanted.includes(entry[1] as Value))
    .slice(0, visitsLimits.answers)
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function readPerson(value: unknown): PersonVisit | null {
  if (!isRecord(value)) return null
  return {
    name: cleanText(value.name, visitsLimits.name).replaceAll('\n', ' '),
    answers: readEntries(value.answers, ['yes', 'no']),
    notes: cleanText(value.notes, visitsLimits.notes),
  }
}

/**
 * Reads visits out of parsed JSON. What makes no sense is left out, what is too long is cut. `null`: no visits, or some
 * of a version that is not known here. Never throws. Unknown checks are kept: they may belong to a later table.
 */
export function readVisits(value: unknown): Visits | null {
  if (!isRecord(value) || value.version !== visitsVersion || !Array.isArray(value.people)) return null
  const people = value.people
    .slice(0, visitsLimits.people)
    .map(readPerson)
    .filter(person => person !== null)
  const weights = readEntries(value.weights, checkWeights)
  return {
    version: visitsVersion,
    people: people.length > 0 ? people : [emptyPerson],
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
  }
}

/** Whether nothing has been written about anyone. Weights alone say nothing about a person. */
export const isBlank = ({ people }: Visits): boolean =>
  people.every(({ name, notes, answers }) => !name && !notes && Object.keys(answers).length === 0)
