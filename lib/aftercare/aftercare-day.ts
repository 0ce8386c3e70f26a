import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { SourceId } from '@/content/evidence/source-ids'
import type { TableRule } from './aftercare-table'
import type { HeldState } from './strictness'
import type { ToldLine } from './told-instructions'

/** What one source says of one activity on one day. */
export type AftercareVoice = {
  source: SourceId
  /** `may` without a rule: the source has barred it before, and said in so many words from when it is allowed. */
  state: HeldState
  /** The rule that holds; `null` where none does. */
  rule: TableRule | null
  /** It holds by the longer count of its words only: “after 4–6 days” on day 5, or “once healed” after the first days. */
  stretched?: true
}

export type AftercareLine = {
  activity: AftercareActivity
  /** The strictest of those asked, over all sessions so far, unless the reader's practitioner has said otherwise. */
  state: HeldState
  voices: readonly AftercareVoice[]
  /** What the reader's practitioner said. It wins over every source. */
  told: ToldLine | null
  /** The session, counted from 1, whose rules make the line. */
  session: number
}

export type AftercareDay = {
  /** Days since the first session, which is day 0. */
  day: number
  /** The latest session so far, counted from 1, and the days since it. */
  session: number
  sinceSession: number
  /** One line for each activity on which somebody asked has a word, in the order of the table. */
  lines: readonly AftercareLine[]
  /** Sources asked of which no rule is in force on this day. */
  silent: readonly SourceId[]
  /** Rules for good that name no first day. They are no line of a day. */
  longTerm: readonly TableRule[]
}

/** How a day is to be read. Left out: one session, all five sources, no instructions of one's own. */
export type AftercareOptions = {
  /** Sources that the reader has switched off. */
  without?: readonly SourceId[]
  told?: Partial<Record<AftercareActivity, ToldLine>>
} & (
  | { sessions?: 1; gapDays?: number }
  /** 1–4, and the days from one to the next: those are the reader's or the ledger's, and never ours. */
  | { sessions: number; gapDays: number }
)
