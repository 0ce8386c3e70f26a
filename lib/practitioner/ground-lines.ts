import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import type { PractitionerCheck, PractitionerUnknown } from '@/content/practitioner/practitioner.schema'
import { groundOf } from '@/lib/evidence/ground'
import type { GroundLines } from '@/lib/evidence/ground-lines'
import { tellGround } from '@/lib/evidence/tell-ground'

type Grounded = Pick<PractitionerCheck, 'claims' | 'differs' | 'against' | 'outside'>

/** The grounds of a table in words, by the id of the row. */
export type Grounds = Readonly<Record<string, GroundLines>>

const groundsOf = (table: Readonly<Record<string, Grounded>>): Grounds =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, tellGround(groundOf(row))]))

/** What each check rests on, by its id. */
export const checkGrounds = (): Grounds => groundsOf(practitionerChecks)
/** What each question rests on, by its id. */
export const questionGrounds = (): Grounds => groundsOf(practitionerQuestions)

export type UnknownLine = { id: string; says: string; ground: GroundLines }

/** What no checklist can find out, with what each line rests on. */
export const unknownLines = (): readonly UnknownLine[] =>
  Object.entries<PractitionerUnknown>(practitionerUnknowns).map(([id, row]) => ({
    id,
    says: row.says,
    ground: tellGround(groundOf(row)),
  }))
