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
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { planSessions } from './plan-sessions'
import { tellSpan } from './tell-plan'
import { timelineFacts } from './timeline-facts'

/** When each session of a course is and when the look is finished, by the sources that date it. */
const spanStatements = (): Statement[] =>
  [1, 2, 3, 4].flatMap(sessions => {
    const { spans, result } = planSessions({ sessions })
    const dated = spans
      .filter(({ session }) => session > 1)
      .map(({ session, span, ground }) => ({
        id: `timeline.session.${session}-of-${sessions}`,
        says: `Session ${session} of ${sessions}: ${tellSpan(span)} after the first`,
        ground,
      }))
    const id = `timeline.finished-after.${sessions}`
    return [
      ...dated,
      ...(result
        ? [
            {
              id,
              says: `Finished look of ${printValue(exactly(sessions, 'sessions'))}: ${tellSpan(result.span)}`,
              ground: result.ground,
            },
          ]
        : []),
    ]
  })

/** The steps, clashes and notes of the timeline, its figures and the days of its sessions, with what each source says of them. */
export const timelineStatements = (): Statement[] => [
  ...statementsOf<TimelineStep>('timeline.step', timelineSteps, ({ says }) => says),
  ...statementsOf('timeline.sitting', { all: sittingSteps }, ({ says }) => says),
  ...statementsOf('timeline.sitting-step', sittingSteps.steps, ({ says }) => says),
  ...statementsOf<TimelineClash>('timeline.clash', timelineClashes, ({ label, says }) => `${label}: ${says}`),
  ...statementsOf('timeline.reading', timelineReadings, ({ says }) => says),
  ...statementsOf('timeline.silence', timelineSilences, ({ says }) => says),
  ...statedFacts(timelineFacts),
  ...spanStatements(),
]
