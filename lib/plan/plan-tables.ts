import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'
import { type CandidacyRule, type CandidacyRuleId, candidacyRules } from '@/content/candidacy/candidacy-rules'
import type { OptionId } from '@/content/deciding/option-ids'
import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { planBlanks, planDisputes, planUnknown } from '@/content/plan/plan'
import type { PlanBlank } from '@/content/plan/plan.schema'
import { activities } from '@/lib/aftercare/activities'
import { type CandidacyFlow, candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { type CostTable, costTable } from '@/lib/cost/cost-table'
import { optionEntries } from '@/lib/deciding/option-table'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { fullName } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { type QuestionLine, questionLines } from '@/lib/practitioner/question-lines'
import { type TimelineTable, timelineTable } from '@/lib/timeline/timeline-table'

export type SheetReason = {
  effect: CandidacyEffect
  title: string
  next: string | null
  /** Who says so, in names; facts from outside the five are marked in words. */
  who: string
  disputes: readonly DisagreementId[]
}
export type SheetDispute = { question: string; sides: readonly { who: string; says: string }[] }

/** The tables behind the plan with their words and figures: what the browser needs, without the ledger. */
export type PlanTables = {
  flow: CandidacyFlow
  cost: CostTable
  timeline: TimelineTable
  questions: readonly QuestionLine[]
  reasons: Readonly<Partial<Record<CandidacyRuleId, SheetReason>>>
  disputes: Readonly<Partial<Record<DisagreementId, SheetDispute>>>
  /** Disputes that touch everyone. */
  common: readonly DisagreementId[]
  unknown: readonly string[]
  blanks: readonly PlanBlank[]
  activities: Readonly<Record<AftercareActivity, string>>
  /** What each option is called in a line. */
  options: Readonly<Record<OptionId, string>>
  sources: readonly { name: string; sells: string }[]
}

const namesOf = (claims: readonly ClaimId[]) =>
  sourceIds.filter(id => claims.some(claim => sourceOf(claim) === id)).map(id => sources[id].shortName)

/** A rule as the sheet prints it. What counts for SMP is no matter for a doctor and is left out. */
function sheetReason({ effect, title, next, claims, outside = [], disagreements = [] }: CandidacyRule): SheetReason {
  const who = [...namesOf(claims), ...(outside.length > 0 ? ['outside facts'] : [])]
  return { effect, title, next: next ?? null, who: printList(who), disputes: disagreements }
}

function sheetDispute(id: DisagreementId): SheetDispute {
  const { question, sides } = getDisagreement(id)
  return {
    question,
    sides: sides.map(({ says, claims }) => ({ who: printList(namesOf(claims)), says: fillFigures(says) })),
  }
}

/** Joins all that the plan prints with the ledger. For the server. */
export function planTables(): PlanTables {
  const rules = candidacyRules.filter(rule => rule.effect !== 'for')
  const disputes = new Set([...planDisputes, ...rules.flatMap(rule => rule.disagreements ?? [])])
  return {
    flow: candidacyFlow,
    cost: costTable(),
    timeline: timelineTable(),
    questions: questionLines(),
    reasons: Object.fromEntries(rules.map(rule => [rule.id, sheetReason(rule)])),
    disputes: Object.fromEntries([...disputes].map(id => [id, sheetDispute(id)])),
    common: planDisputes,
    unknown: planUnknown,
    blanks: planBlanks,
    options: Object.fromEntries(optionEntries.map(({ id, short }) => [id, short])) as PlanTables['options'],
    activities: Object.fromEntries(activityIds.map(id => [id, activities[id].label])) as PlanTables['activities'],
    sources: sourceIds.map(id => ({ name: fullName(sources[id]), sells: sources[id].sells })),
  }
}
