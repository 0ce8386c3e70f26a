import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { type Statement, statementsOf } from '@/lib/evidence/statement'

/** The reasons of the quiz, with what each source says of them. */
export const candidacyStatements = (): Statement[] =>
  statementsOf(
    'candidacy.rule',
    Object.fromEntries(candidacyRules.map(rule => [rule.id, rule])),
    ({ because }) => because,
  )
