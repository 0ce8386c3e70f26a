import { isBlank, type PersonVisit, type Visits, visitsLimits } from '@/lib/practitioner/visits'
import { type Plan, type PlanPart, planLimits } from './plan-document'

/** Notes one under the other; what stands there already is not said twice. `null`: too long together. */
function joinNotes(mine: string, theirs: string): string | null {
  if (mine.includes(theirs)) return mine
  const both = theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`
  return both.length > planLimits.notes ? null : both
}

const sameText = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** People of both; of two with the same name the second is taken. `null`: more than are compared at once. */
function joinPeople(mine: Visits, theirs: Visits): Visits | null {
  const isAgain = (person: PersonVisit) =>
    theirs.people.some(other => sameText(other, person) || (person.name !== '' && other.name === person.name))
  const people = [...mine.people.filter(person => !isAgain(person)), ...theirs.people].filter(
    person => !isBlank({ ...theirs, people: [person] }),
  )
  return people.length > visitsLimits.people ? null : { ...theirs, people }
}

/**
 * Adds a plan to another: its parts take the place of the same parts; notes, instructions and people are joined. Where
 * there is no room for both, `mine` stays as it is and the part is named in `full`.
 */
export function mergePlan(mine: Plan, theirs: Plan): { plan: Plan; full: readonly PlanPart[] } {
  const plan: Plan = { ...mine, ...theirs }
  if (mine.own && theirs.own) {
    plan.own = {
      v: 1,
      lines: { ...mine.own.lines, ...theirs.own.lines },
      done: { ...mine.own.done, ...theirs.own.done },
    }
  }
  const full: PlanPart[] = []
  if (mine.practitioner && theirs.practitioner) {
    const people = joinPeople(mine.practitioner, theirs.practitioner)
    plan.practitioner = people ?? mine.practitioner
    if (!people) full.push('practitioner')
  }
  if (mine.notes !== undefined && theirs.notes !== undefined) {
    const notes = joinNotes(mine.notes, theirs.notes)
    plan.notes = notes ?? mine.notes
    if (notes === null) full.push('notes')
  }
  return { plan, full }
}
