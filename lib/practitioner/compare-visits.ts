import type { CheckAnswer, CheckWeight, Visits } from './visits'
import { checkWeight, weightFactors } from './weigh-checks'

/** What is known of one check for each person, in the order of the people. `null`: not asked. */
export type ComparedCheck = { check: string; weight: CheckWeight; answers: readonly (CheckAnswer | null)[] }

/** How many checks of a group came out one way for a person, and the same by weight. */
export type Tally = { checks: number; weight: number }
export type PersonTally = { open: Tally; no: Tally; yes: Tally }

export type GroupCount = {
  group: string
  checks: readonly ComparedCheck[]
  /** All checks of the group, for anyone. */
  all: Tally
  /** In the order of the people. */
  people: readonly PersonTally[]
}

export type VisitsComparison = {
  /** Not asked of at least one person. What is not known stands first: it can still be asked. */
  gaps: readonly ComparedCheck[]
  /** Answered with no by at least one person; such a check may be a gap for another. */
  concerns: readonly ComparedCheck[]
  /** Counts for each group. They are never added up across groups. */
  groups: readonly GroupCount[]
}

export type ComparedGroup = { id: string; lines: readonly { id: string }[] }

const tally = (checks: readonly ComparedCheck[]): Tally => ({
  checks: checks.length,
  weight: checks.reduce((sum, { weight }) => sum + weightFactors[weight], 0),
})

/**
 * Sets the people of visits side by side: first what has not been asked of everyone, then what was answered with no,
 * then counts by group, in which each check counts by the weight that the reader gave it. Weights move counts alone:
 * no weight hides a gap or a concern. There is no sum over the groups, no order of people and no winner: one check
 * that fails may outweigh ten that hold, and we found no study of which. The rule is our own.
 */
export function compareVisits({ people, weights }: Visits, table: readonly ComparedGroup[]): VisitsComparison {
  const groups = table.map(({ id: group, lines }): GroupCount => {
    const checks = lines.map(
      ({ id }): ComparedCheck => ({
        check: id,
        weight: checkWeight(weights, { id, group }),
        answers: people.map(({ answers }) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null)),
      }),
    )
    const counted = (at: number, answer: CheckAnswer | null) =>
      tally(checks.filter(({ answers }) => answers[at] === answer))
    return {
      group,
      checks,
      all: tally(checks),
      people: people.map((_, at) => ({ open: counted(at, null), no: counted(at, 'no'), yes: counted(at, 'yes') })),
    }
  })
  const all = groups.flatMap(({ checks }) => checks)
  return {
    gaps: all.filter(({ answers }) => answers.length === 0 || answers.includes(null)),
    concerns: all.filter(({ answers }) => answers.includes('no')),
    groups,
  }
}
