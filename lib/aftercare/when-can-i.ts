import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import type { AftercareTable, TableRule } from './aftercare-table'

/**
 * How a source answers "when can I": `from` a day, in so many words · `healed`, not before a day and then, as we read
 * it, once healed · `not-before` a day, and silent after it · `words` instead of a day · `never` · only in `part` (for
 * good, or until a day) · `duty` until a day · `as-told` by the practitioner · `any` day · `long-term`, with no first
 * day · `silent`.
 */
export type WhenKind =
  | 'from'
  | 'healed'
  | 'not-before'
  | 'words'
  | 'never'
  | 'part'
  | 'duty'
  | 'as-told'
  | 'any'
  | 'long-term'
  | 'silent'

export type WhenVoice = {
  source: SourceId
  kind: WhenKind
  /** Days after the session by the early and the late reading. With `words` they are our reading. */
  early: number | null
  late: number | null
  about: boolean
  words: string | null
  /** What is known once its ban is over; `null`: it has none that ends. */
  after: TableRule['after'] | null
  rules: readonly TableRule[]
}

/** A day at one end of the answers, with all who name it. `ours`: they give words, or bar it without naming it. */
export type WhenEnd = { day: number; about: boolean; ours: boolean; sources: readonly SourceId[] }

export type WhenAnswer = {
  activity: AftercareActivity
  voices: readonly WhenVoice[]
  /** The first day from which any source allows it in so many words. `null`: none does. */
  earliest: WhenEnd | null
  /** The first day on which no source bars or limits it any more. `null`: none does, or one does for good. */
  latest: WhenEnd | null
  /** Who bars it for good, or with no end in sight. */
  never: readonly SourceId[]
  /** Who limits it for good. */
  partly: readonly SourceId[]
  /** Who leaves it to a healed scalp, by its words or by our reading of its silence. */
  ifHealed: readonly SourceId[]
}

const bars = (rule: TableRule) => rule.state === 'no' || rule.state === 'limit'

function voiceOf(source: SourceId, all: readonly TableRule[]): WhenVoice {
  const rules = all.filter(rule => !rule.longTerm)
  const none = { source, early: null, late: null, about: false, words: null, after: null, rules: all }
  if (all.length === 0) return { ...none, kind: 'silent' }
  const forGood = rules.find(rule => bars(rule) && !rule.until)
  if (forGood) return { ...none, kind: forGood.state === 'no' ? 'never' : 'part' }
  const deciding = rules
    .filter(bars)
    .sort((a, b) => (a.until?.span.late ?? 0) - (b.until?.span.late ?? 0))
    .at(-1)
  if (!deciding?.until) {
    if (rules.length === 0) return { ...none, kind: 'long-term' }
    const [first] = rules
    if (first?.state === 'do') {
      const span = first.until?.span
      const words = first.until?.words ?? null
      return { ...none, kind: 'duty', early: span?.early ?? null, late: span?.late ?? null, words }
    }
    if (first?.state === 'ask') return { ...none, kind: 'as-told' }
    return { ...none, kind: 'any', early: 0, late: 0 }
  }
  const { after } = deciding
  const { span, words } = deciding.until
  const ended = after === 'silent' ? 'not-before' : after === 'may' ? 'from' : 'healed'
  const kind = words ? 'words' : deciding.state === 'limit' ? 'part' : ended
  return { ...none, kind, early: span.early, late: span.late, about: span.about, words, after }
}

/** Whether its words bar it without naming it, and name no day for it. */
const barsUnnamed = ({ after, rules }: WhenVoice) => after !== 'may' && rules.some(rule => rule.unnamed)

/** The day at one end of the answers, with all who name it. */
function endOf(
  voices: readonly WhenVoice[],
  side: 'early' | 'late',
  pick: (...days: number[]) => number,
): WhenEnd | null {
  const days = voices.flatMap(voice => voice[side] ?? [])
  if (days.length === 0) return null
  const day = pick(...days)
  const reached = voices.filter(voice => voice[side] === day)
  const dated = reached.filter(voice => voice.words === null && !barsUnnamed(voice))
  const named = dated.length > 0 ? dated : reached
  return {
    day,
    about: named.every(voice => voice.about),
    ours: dated.length === 0,
    sources: named.map(voice => voice.source),
  }
}

/**
 * From which day each source allows an activity, in the order S0–S4. The earliest is a day on which a source allows it in
 * so many words: that a ban ends allows nothing. The latest counts every source that bars it, those without a day too, by
 * the day that we read their words as: it is the day on which the strictest reading of the days bars it no more.
 */
export function whenCanI(
  activity: AftercareActivity,
  table: AftercareTable,
  without: readonly SourceId[] = [],
): WhenAnswer {
  const voices = sourceIds
    .filter(id => !without.includes(id))
    .map(id =>
      voiceOf(
        id,
        table.rules.filter(rule => rule.source === id && rule.activity === activity),
      ),
    )
  const who = (wanted: (voice: WhenVoice) => boolean) => voices.filter(wanted).map(voice => voice.source)
  const never = who(voice => voice.kind === 'never')
  const partly = who(voice => voice.kind === 'part' && voice.late === null)
  const barring = voices.filter(voice => voice.after !== null || voice.kind === 'any')
  return {
    activity,
    voices,
    earliest: endOf(
      voices.filter(voice => voice.kind === 'any' || voice.after === 'may'),
      'early',
      Math.min,
    ),
    latest: never.length + partly.length > 0 ? null : endOf(barring, 'late', Math.max),
    never,
    partly,
    ifHealed: who(voice => voice.after === 'ask'),
  }
}
