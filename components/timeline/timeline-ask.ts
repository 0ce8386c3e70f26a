import { shortNameIn, theSourceIn } from '@/lib/evidence/source-name'
import { askedField } from '@/components/ui/asked-field'
import type { FileWays } from '@/components/ui/file-link'
import type { Day } from '@/lib/calendar/read-day'
import { printList } from '@/lib/format/print-list'
import { type BackPlan, backPlan } from '@/lib/timeline/back-plan'
import { planFromTable } from '@/lib/timeline/plan-from-table'
import type { TimelineAnswers, TimelineField, TimelineProblem } from '@/lib/timeline/timeline-address'
import type { TimelinePlan } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { sayBack, sayPlan, type SaidAnswer } from '@/lib/timeline/timeline-words'

/** What a handler may be asked for in the browser. */
export type TimelineActions = {
  onAnswer: (field: TimelineField, text: string) => void
  calendar: FileWays
}

/** What form and answer are drawn from. Without `actions` it is a still page with a plain GET form. */
export type TimelineAsk = {
  answers: TimelineAnswers
  problems: readonly TimelineProblem[]
  /** Names in a link of which nothing was understood. */
  unknown?: readonly string[] | undefined
  table: TimelineTable
  /** Known where the page is drawn for an address; then the start may lie in the past. */
  today: Day | null
  actions?: TimelineActions | undefined
}

/** A field of the tool as the controls are asked with it. */
export const asked = ({ answers, problems, actions }: TimelineAsk, field: TimelineField) =>
  askedField('timeline', { problems, onAnswer: actions?.onAnswer }, field, String(answers[field] ?? ''))

/** A source on a line of its own, and inside a sentence. */
export const nameOf = ({ sources }: TimelineTable, id: string) => shortNameIn(sources, id)
export const saidBy = ({ sources }: TimelineTable, id: string) => theSourceIn(sources, id)

/** The plan that is shown, the way back where there is one, and both in words. */
export type Answered = { plan: TimelinePlan; back: BackPlan | null; said: SaidAnswer }

/** With a start the sessions are counted on from it; with a day alone back from that day, and shown from the safest start. */
export function answered({ answers, table, today }: TimelineAsk): Answered {
  const { start, event, sessions } = answers
  const back = event && start === null ? backPlan({ event, sessions }, today, table) : null
  const plan = planFromTable({ start: start ?? back?.safest?.day ?? null, sessions }, today, table)
  const finishers = plan.rows.filter(row => row.result?.span).map(row => saidBy(table, row.source))
  return { plan, back, said: back ? sayBack(back) : sayPlan(plan, printList(finishers), event) }
}
