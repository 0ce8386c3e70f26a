import type { Day } from '@/lib/calendar/read-day'
import type { TimelineAnswers, TimelineField, TimelineProblem } from '@/lib/timeline/timeline-params'
import type { TimelineSheet } from '@/lib/timeline/timeline-sheet'

/** What a handler may be asked for in the browser. */
export type TimelineActions = {
  onAnswer: (field: TimelineField, text: string) => void
  /** A date field holds a whole date, or was left: its text, or that it holds no date at all. */
  onDate: (field: 'start' | 'event', input: HTMLInputElement) => void
  onForm: (form: HTMLFormElement) => void
  onCalendar: () => void
}

/** What form and answer are drawn from. Without `actions` it is a still page with a plain GET form. */
export type TimelineAsk = {
  answers: TimelineAnswers
  problems: readonly TimelineProblem[]
  sheet: TimelineSheet
  /** Known where the page is drawn for an address; then the start may lie in the past. */
  today: Day | null
  actions?: TimelineActions | undefined
}

/** What is wrong with a field, if anything is. */
export const problemOf = ({ problems }: TimelineAsk, field: TimelineField) =>
  problems.find(problem => problem.field === field)?.message

export const nameOf = ({ sources }: TimelineSheet, id: string) => sources.find(source => source.id === id)?.name ?? id
