import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import type { PractitionerCheck, PractitionerUnknown } from '@/content/practitioner/practitioner.schema'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { getOutside } from '@/lib/evidence/outside-facts'
import { type SourceState, sourceStates } from '@/lib/evidence/source-states'

export type GroundLink = {
  /** `null`: a fact from outside the five. */
  source: SourceId | null
  name: string
  says: string
  href: string
  /** Whether it says otherwise. */
  against: boolean
}

/** What a line rests on, ready for the browser: without the ledger behind it. */
export type GroundLine = {
  /** The five dots; `null` where none of the five speaks. */
  dots: Readonly<Record<SourceId, SourceState>> | null
  /** Empty: nobody says so, it is our own reasoning. */
  links: readonly GroundLink[]
}

type Grounded = Pick<PractitionerCheck, 'claims' | 'against' | 'outside'>

/** Who says what of a line, in the order of the row: those for it, those against it, facts from outside. */
export function groundLine({ claims, against = [], outside }: Grounded): GroundLine {
  const said = [...claims, ...against].map((id): GroundLink => {
    const source = sourceOf(id)
    return {
      source,
      name: sources[source].shortName,
      says: claimText(id),
      href: `/sources/${source}#${id}`,
      against: against.includes(id),
    }
  })
  const facts = outside.map((id): GroundLink => {
    const { by, statement } = getOutside(id)
    return { source: null, name: by, says: statement, href: `/sources#${id}`, against: false }
  })
  return { dots: said.length > 0 ? sourceStates(claims, against) : null, links: [...said, ...facts] }
}

export type GroundLines = Readonly<Record<string, GroundLine>>

const groundsOf = (table: Readonly<Record<string, Grounded>>): GroundLines =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, groundLine(row)]))

/** What each check rests on, by its id. */
export const checkGrounds = (): GroundLines => groundsOf(practitionerChecks)
/** What each question rests on, by its id. */
export const questionGrounds = (): GroundLines => groundsOf(practitionerQuestions)

export type UnknownLine = { id: string; says: string; ground: GroundLine }

/** What no checklist can find out, with what each line rests on. */
export const unknownLines = (): readonly UnknownLine[] =>
  Object.entries<PractitionerUnknown>(practitionerUnknowns).map(([id, row]) => ({
    id,
    says: row.says,
    ground: groundLine(row),
  }))
