import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { aftercareFigures } from '@/content/aftercare/aftercare'
import type { AftercareRule, AftercareState, DayPoint, RuleEnd } from '@/content/aftercare/aftercare.schema'
import { type AftercareRuleId, aftercareRules } from '@/content/aftercare/aftercare-rules'
import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import { claimText, claimValue } from '@/lib/evidence/claim'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type TableSource, tableSources } from '@/lib/evidence/table-sources'
import { inDays } from '@/lib/value/convert-value'
import { bothEnds, closed } from '@/lib/value/value'
import { type FilledWords, filledWords } from './filled-words'
import { type DaySpan, readDayPoint } from './read-day-point'

/**
 * The end of a rule in days. `words`: the source names no day; the days are our reading. `sure`: the first day on which
 * it is our reading alone that its words still hold.
 */
export type TableEnd = { span: DaySpan; words: string | null; holds?: RuleEnd['holds']; sure?: number | undefined }

export type TableRule = {
  id: AftercareRuleId
  activity: AftercareActivity
  source: SourceId
  state: AftercareState
  from: DaySpan | null
  until: TableEnd | null
  /** What is known after its end: allowed in so many words · once healed, as we read it · nothing. */
  after: 'may' | 'ask' | 'silent'
  /** The day from which the source says that life goes on as before: it waits for healing no more. */
  askUntil: number | null
  longTerm: boolean
  /** The line of a day, where the one of the activity does not say what this does. */
  title: string | null
  /** That line inside a list in a sentence. */
  short: string | null
  /** It does not name the matter: its day is our reading. */
  unnamed?: true | undefined
  /** How its words stand to a line of the day by the state of that line, where they do not say just that. */
  stands?: AftercareRule['stands']
  claims: readonly { id: ClaimId; text: string }[]
  doubt: { id: DisagreementId; question: string } | null
  reading: string | null
}

/** The aftercare table with its days: all that the rules need, small enough to be handed to the browser. */
export type AftercareTable = {
  rules: readonly TableRule[]
  sources: readonly TableSource[]
  /** The room's sentences with their figures filled in. */
  words: FilledWords
  /** Days between sessions, as the one source gives them whose figure stands in for the reader's own. */
  gap: { source: SourceId; shortest: number; longest: number }
  /** The last day of the redness that is called usual. */
  rednessDays: number
}

const pointOf = ({ reading, claim }: DayPoint): DaySpan => readDayPoint(reading, claimValue(claim))

function endOf(until: RuleEnd, unsure: boolean): TableEnd {
  const sure = until.sure && pointOf(until.sure).early
  if ('by' in until) {
    const span = pointOf(until.by)
    return { span: { ...span, about: span.about || unsure }, words: null, holds: until.holds, sure }
  }
  return { span: pointOf(until.readAs), words: until.words, holds: until.holds, sure }
}

/** That a ban ends is no permission: where the source says no more, it is “once healed”. All else ends in silence. */
const afterOf = ({ after, state }: AftercareRule): TableRule['after'] =>
  after ?? (state === 'no' || state === 'limit' ? 'ask' : 'silent')

function tableRule(id: AftercareRuleId): TableRule {
  const rule: AftercareRule & { activity: AftercareActivity } = aftercareRules[id]
  return {
    id,
    activity: rule.activity,
    source: rule.source,
    state: rule.state,
    from: rule.from ? pointOf(rule.from) : null,
    until: rule.until ? endOf(rule.until, rule.unsure ?? false) : null,
    after: afterOf(rule),
    askUntil: rule.askUntil ? pointOf(rule.askUntil).late : null,
    longTerm: rule.longTerm ?? false,
    title: rule.title ?? null,
    short: rule.short ?? null,
    unnamed: rule.unnamed,
    stands: rule.stands,
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
    sources: tableSources(),
    words: filledWords(),
    gap: { source: sourceOf(aftercareFigures.gap), shortest, longest },
    rednessDays: redness.high,
  }
}
