import { rulesFor } from './rules/uses'
import { rulesToWait } from './rules/not-now'
import { rulesForOwnSmp } from './rules/own-smp'
import { rulesToSettle } from './rules/to-settle'
import { rulesForDoctors } from './rules/doctor-first'
import { rulesForHealth } from './rules/doctor-for-health'
import { rulesAgainst } from './rules/against'
import { rulesToFindOut } from './rules/to-find-out'
import type { CandidacyRuleEntry } from './candidacy.schema'

const rows = [
  ...rulesToWait,
  ...rulesForDoctors,
  ...rulesForHealth,
  ...rulesForOwnSmp,
  ...rulesAgainst,
  ...rulesToSettle,
  ...rulesToFindOut,
  ...rulesFor,
] as const

export type CandidacyRuleId = (typeof rows)[number]['id']
export type CandidacyRule = CandidacyRuleEntry & { readonly id: CandidacyRuleId }

/**
 * Why SMP may or may not suit, as conditions over the answers. `from` names the rule of the ledger (R1–R23, what the
 * five sources support) or Q, the mapping of the outside evidence. No source sets a hard bar: the strongest words
 * are "not ideal", "may not be suitable" and "evaluate first". Only the law and medical reviews go further. The order is
 * that of the result: of the rules that decide it, the first names it.
 */
export const candidacyRules: readonly CandidacyRule[] = rows
