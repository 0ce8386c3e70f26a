import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import type { AftercareTable, TableRule } from './aftercare-table'

/**
 * How a source answers "when can I": `from` a day · `not-before` a day, and silent after it · `words` instead of a
 * day · `never` · only in `part` (for good, or until a day) · `duty` until a day · `as-told` by the practitioner ·
 * `any` day · `long-term`, with no first day · `silent`.
 */
export type WhenKind =
  | 'from'
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
  rules: readonly TableRule[]
}

export type WhenAnswer = {
  activity: AftercareActivity
  voices: readonly WhenVoice[]
  /** The first day that any source names, and who. `null`: none names a day. */
  earliest: { day: number; about: boolean; sources: readonly SourceId[] } | null
  /** The last day that any source names or rules out, and who. */
  latest: { day: number; about: boolean; sources: readonly SourceId[] } | null
}

const bars = (rule: TableRule) => rule.state === 'no' || rule.state === 'limit'

function voiceOf(source: SourceId, all: readonly TableRule[]): WhenVoice {
  const rules = all.filter(rule => !rule.longTerm)
  const none = { source, early: null, late: null, about: false, words: null, rules: all }
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
  const { span, words } = deciding.until
  const kind = words ? 'words' : deciding.state === 'limit' ? 'part' : deciding.thenSilent ? 'not-before' : 'from'
  return { ...none, kind, early: span.early, late: span.late, about: span.about, words }
}

const dated: readonly WhenKind[] = ['from', 'any', 'part']

/** The day at one end of the answers, with all who name it. */
function endOf(
  voices: readonly WhenVoice[],
  side: 'early' | 'late',
  pick: (...days: number[]) => number,
): WhenAnswer['earliest'] {
  const days = voices.flatMap(voice => voice[side] ?? [])
  if (days.length === 0) return null
  const day = pick(...days)
  const named = voices.filter(voice => voice[side] === day)
  return { day, about: named.every(voice => voice.about), sources: named.map(voice => voice.source) }
}

/**
 * From which day each source allows an activity, in the order S0–S4, and the earliest and latest of them. Only days
 * that a source gives count: words such as "the first few days" carry our reading beside them and stay out of both.
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
  const allowing = voices.filter(voice => dated.includes(voice.kind))
  const barring = voices.filter(voice => dated.includes(voice.kind) || voice.kind === 'not-before')
  return {
    activity,
    voices,
    earliest: endOf(allowing, 'early', Math.min),
    latest: endOf(barring, 'late', Math.max),
  }
}
