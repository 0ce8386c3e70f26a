import type { CheckAnswer, PractitionerSheet } from './practitioner-sheet'

/** What is known of one check for each person, in the order of the people. `null`: not asked. */
export type ComparedCheck = { check: string; answers: readonly (CheckAnswer | null)[] }

export type SheetComparison = {
  /** Not asked of at least one person. What is not known stands first: it can still be asked. */
  gaps: readonly ComparedCheck[]
  /** Asked of all, and the answers differ. */
  differences: readonly ComparedCheck[]
  /** Asked of all, and the answers are the same. */
  same: readonly ComparedCheck[]
}

/**
 * Sets the people of a sheet side by side, check by check, in the order of `checks`. There is no score and no winner:
 * one missing check may weigh more than ten that hold, and nobody has measured which. Each check comes up once.
 */
export function compareSheets({ people }: PractitionerSheet, checks: readonly string[]): SheetComparison {
  const rows = checks.map(check => ({
    check, answers: people.map(({ answers }) => (Object.hasOwn(answers, check) ? (answers[check] ?? null) : null)),
  }))
  const isGap = ({ answers }: ComparedCheck) => answers.length === 0 || answers.includes(null)
  const isSame = ({ answers }: ComparedCheck) => new Set(answers).size === 1
  return {
    gaps: rows.filter(isGap),
    differences: rows.filter(row => !isGap(row) && !isSame(row)),
    same: rows.filter(row => !isGap(row) && isSame(row)),
  }
}
