import type { CandidacyRuleEntry } from '../candidacy.schema'
import type { CandidacyAnswerId, CandidacyQuestionId } from '../candidacy-questions'

/** Answers by their question: each named question needs one of them. */
type When = { readonly [Q in CandidacyQuestionId]?: readonly CandidacyAnswerId<Q>[] }
/** A rule over the questions and answers that there are. */
export type RuleRow = Omit<CandidacyRuleEntry, 'when'> & { readonly when: When }
