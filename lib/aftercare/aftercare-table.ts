import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { aftercareFigures } from '@/content/aftercare/aftercare'
import type { AftercareRule, AftercareState, DayPoint, RuleEnd } from '@/content/aftercare/aftercare.schema'
import { type AftercareRuleId, aftercareRules } from '@/content/aftercare/aftercare-rules'
import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText, claimValue } from '@/lib/evidence/claim'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { inDays } from '@/lib/value/convert-value'
import { bothEnds, closed } from '@/lib/value/value'
import { type AftercareWords, aftercareWords } from './aftercare-words'
import { type DaySpan, readDayPoint } from './read-day-point'

/** The end of a rule in days. `words`: the source names no day; the days are our reading. */
export type TableEnd = { span: DaySpan; words: string | null; askUntil: number | null }

export type TableRule = {
  id: AftercareRuleId
  activity: AftercareActivity
  source: SourceId
  state: AftercareState
  from: DaySpan | null
  until: TableEnd | null
  thenSilent: boolean
  longTerm: boolean
  claims: readonly { id: ClaimId; text: string }[]
  doubt: { id: DisagreementId; question: string } | null
  reading: string | null
}

export type TableSource = { id: SourceId; name: string; shortName: string; sellsSmp: boolean }

/** The aftercare table with its days: all that the rules need, small enough to be handed to the browser. */
export type AftercareTable = {
  rules: readonly TableRule[]
  sources: readonly TableSource[]
  /** The room's sentences with their figures filled in. */
  words: AftercareWords
  /** Days between sessions, as the one source gives them whose figure stands in for the reader's own. */
  gap: { source: SourceId; shortest: number; longest: number }
  /** The last day of the redness that is called usual. */
  rednessDays: number
}

const pointOf = ({ reading, claim }: DayPoint): DaySpan => readDayPoint(reading, claimValue(claim))

function endOf(until: RuleEnd, unsure: boolean): TableEnd {
  if ('by' in until) {
    const span = pointOf(until.by)
    return { span: { ...span, about: span.about || unsure }, words: null, askUntil: null }
  }
  return {
    span: pointOf(until.readAs),
    words: until.words,
    askUntil: until.askUntil ? pointOf(until.askUntil).late : null,
  }
}

function tableRule(id: AftercareRuleId): TableRule {
  const rule: AftercareRule & { activity: AftercareActivity } = aftercareRules[id]
  return {
    id,
    activity: rule.activity,
    source: rule.source,
    state: rule.state,
    from: rule.from ? pointOf(rule.from) : null,
    until: rule.until ? endOf(rule.until, rule.unsure ?? false) : null,
    thenSilent: rule.after === 'silent',
    longTerm: rule.longTerm ?? false,
    claims: rule.claims.map(claim => ({ id: claim, text: claimText(claim) })),
    doubt: rule.doubt ? { id: rule.doubt, question: getDisagreement(rule.doubt).question } : null,
    reading: rule.reading ? fillFigures(rule.reading) : null,
  }
}

/** Joins the aftercare table with the ledger. For the server: the browser gets the result. */
export function aftercareTable(): AftercareTable {
  const { low: shortest, high: longest } = bothEnds(claimValue(aftercareFigures.gap, 'days'))
  const redness = closed(inDays(claimValue(aftercareFigures.redness, 'hours')))
  return {
    rules: (Object.keys(aftercareRules) as AftercareRuleId[]).map(tableRule),
    sources: sourceIds.map(id => {
      const { name, shortName, sellsSmp } = sources[id]
      return { id, name, shortName, sellsSmp }
    }),
    words: aftercareWords(),
    gap: { source: sourceOf(aftercareFigures.gap), shortest, longest },
    rednessDays: redness.high,
  }
}
