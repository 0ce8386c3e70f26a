import {
  sittingSteps,
  timelineClashes,
  timelineReadings,
  timelineSilences,
  timelineSteps,
} from '@/content/timeline/timeline'
import type { TimelineClash, TimelineStep } from '@/content/timeline/timeline.schema'
import { statedFacts } from '@/lib/evidence/fact'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { timelineFacts } from './timeline-facts'

/** The steps, clashes and notes of the timeline and its figures, with what each source says of them. */
export const timelineStatements = (): Statement[] => [
  ...statementsOf<TimelineStep>('timeline.step', timelineSteps, ({ says }) => says),
  ...statementsOf('timeline.sitting', { all: sittingSteps }, ({ says }) => says),
  ...statementsOf('timeline.sitting-step', sittingSteps.steps, ({ says }) => says),
  ...statementsOf<TimelineClash>('timeline.clash', timelineClashes, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf('timeline.reading', timelineReadings, ({ says }) => says),
  ...statementsOf('timeline.silence', timelineSilences, ({ says }) => says),
  ...statedFacts(timelineFacts),
]
