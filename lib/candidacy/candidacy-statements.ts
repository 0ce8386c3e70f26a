import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import type { CandidacyRuleEntry } from '@/content/candidacy/candidacy.schema'
import { type Statement, statementsOf } from '@/lib/evidence/statement'

const rules: readonly CandidacyRuleEntry[] = candidacyRules

/** The reasons of the quiz, with what each source says of them. */
export const candidacyStatements = (): Statement[] =>
  statementsOf('candidacy.rule', Object.fromEntries(rules.map(rule => [rule.id, rule])), ({ because }) => because)
