import { cleanText } from './clean-text'

/** Limits of a sheet, in UTF-16 units for texts. They keep a link short enough to share. */
export const sheetLimits = { people: 4, name: 40, notes: 600, answers: 120 } as const

export const sheetVersion = 1

/** What was found of one check. A check that is missing has not been asked. */
export type CheckAnswer = 'yes' | 'no'

export type PersonSheet = {
  /** A name or initials; may be empty. */
  name: string
  answers: Readonly<Record<string, CheckAnswer>>
  notes: string
}

/** What a reader has found out about up to four practitioners. Lives in memory, in a link or in a plan; never sent. */
export type PractitionerSheet = { version: typeof sheetVersion; people: readonly PersonSheet[] }

export const emptyPerson: PersonSheet = { name: '', answers: {}, notes: '' }
export const emptySheet: PractitionerSheet = { version: sheetVersion, people: [emptyPerson] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (id: string) => /^[a-z][a-z-]{1,40}$/.test(id)

function readPerson(value: unknown): PersonSheet | null {
  if (!isRecord(value)) return null
  const given = isRecord(value['answers']) ? Object.entries(value['answers']) : []
  const answers = given.filter((entry): entry is [string, CheckAnswer] =>
    isId(entry[0]) && (entry[1] === 'yes' || entry[1] === 'no')).slice(0, sheetLimits.answers)
  return {
    name: cleanText(value['name'], sheetLimits.name).replaceAll('\n', ' '),
    // In one order, so that the same sheet is always the same text.
    answers: Object.fromEntries(answers.sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: cleanText(value['notes'], sheetLimits.notes),
  }
}

/**
 * Reads a sheet out of parsed JSON. What makes no sense is left out, what is too long is cut. `null`: no sheet, or one
 * of a version that is not known here. Never throws. Unknown checks are kept: they may belong to a later table.
 */
export function readSheet(value: unknown): PractitionerSheet | null {
  if (!isRecord(value) || value['version'] !== sheetVersion || !Array.isArray(value['people'])) return null
  const people = value['people'].slice(0, sheetLimits.people).map(readPerson).filter(person => person !== null)
  return { version: sheetVersion, people: people.length > 0 ? people : [emptyPerson] }
}

/** Whether anything has been written on the sheet. */
export const isBlank = ({ people }: PractitionerSheet): boolean =>
  people.every(({ name, notes, answers }) => !name && !notes && Object.keys(answers).length === 0)
