import type { ClaimId } from '@/content/evidence/claims'
import { timelinePlans } from '@/content/timeline/timeline'
import { claimFigure } from '@/lib/evidence/claim'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { nameSources } from '@/lib/evidence/name-sources'
import { sourceOf } from '@/content/evidence/source-ids'
import { printValue } from '@/lib/format/print-value'
import { planSessions } from './plan-sessions'
import { tellHours } from './tell-plan'
import { timelineHref } from './timeline-params'
import type { TimelinePlan } from './timeline-plan'
import { timelineSheet } from './timeline-sheet'

type Count = 2 | 3 | 4
export type TimelineFactId =
  | `timeline.${Count}-sessions.${'days' | 'hours'}`
  | 'timeline.sessions.count'
  | 'timeline.gap.days'
  | 'timeline.session.hours'
  | 'timeline.result.s2'

const sheet = timelineSheet()
const claimsOf = (plan: TimelinePlan) => plan.rows.filter(row => row.complete).flatMap(row => [...row.claims])
const namesOf = (claims: readonly ClaimId[]) =>
  nameSources(claims.toSorted((a, b) => sourceOf(a).localeCompare(sourceOf(b))))

/** The span of some figures of one unit, as "2–4 sessions". */
function spanFact(
  figures: readonly { claim: ClaimId; low: number; high: number }[],
  unit: 'days' | 'hours' | 'sessions',
  what: string,
): Fact {
  const claims = [...new Set(figures.map(figure => figure.claim))]
  return {
    text: printValue(
      { low: Math.min(...figures.map(one => one.low)), high: Math.max(...figures.map(one => one.high)) },
      unit,
    ),
    says: `${what}, from the lowest to the highest figure of ${namesOf(claims)}.`,
    ground: groundOf({ claims }),
    href: '/timeline',
  }
}

function courseFacts<N extends Count>(count: N): Record<`timeline.${N}-sessions.${'days' | 'hours'}`, Fact> {
  const plan = planSessions({ sessions: count })
  const last = plan.spans.find(({ session }) => session === count)
  if (!last || !plan.hours) throw new RangeError(`no source dates ${count} sessions`)
  const { early, late, about } = last.span
  const claims = [...new Set(claimsOf(plan))]
  const href = timelineHref({ sessions: count })
  const facts: Record<string, Fact> = {
    [`timeline.${count}-sessions.days`]: {
      text: printValue({ low: early?.day ?? null, high: late.day, ...(about ? { about: true as const } : {}) }, 'days'),
      says: `How long ${count} sessions take from the first to the last, over all sources that space them.`,
      ground: groundOf({ claims }),
      href,
    },
    [`timeline.${count}-sessions.hours`]: {
      text: tellHours(plan.hours),
      says: `Our sum of the hours in the chair for ${count} sessions, over all sources that give hours.`,
      ground: groundOf({ claims }),
      href,
    },
  }
  return facts as Record<`timeline.${N}-sessions.${'days' | 'hours'}`, Fact>
}

const ends = ({ claim, value }: { claim: ClaimId; value: { low: number | null; high: number | null } }) => ({
  claim,
  low: value.low ?? value.high ?? 0,
  high: value.high ?? value.low ?? 0,
})
const firstGaps = sheet.plans.flatMap(({ gaps: [gap] }) =>
  gap && 'days' in gap.wait.high
    ? [
        {
          claim: gap.claim,
          low: gap.wait.low && 'days' in gap.wait.low ? gap.wait.low.days : gap.wait.high.days,
          high: gap.wait.high.days,
        },
      ]
    : [],
)
const month = sheet.plans.find(({ source }) => source === 'S2')?.result

/** The figures of the timeline room that prose may call by id. */
export const timelineFacts = {
  ...courseFacts(2),
  ...courseFacts(3),
  ...courseFacts(4),
  'timeline.sessions.count': spanFact(
    sheet.plans.flatMap(({ count, source }) => (count && source !== 'S1' ? [ends(count)] : [])),
    'sessions',
    'How many sessions',
  ),
  'timeline.gap.days': spanFact(firstGaps, 'days', 'The wait between two sessions'),
  'timeline.session.hours': spanFact(
    sheet.plans.flatMap(({ hours, otherwise }) => [...hours, ...otherwise].map(ends)),
    'hours',
    'How long a session takes',
  ),
  'timeline.result.s2': {
    text: claimFigure(timelinePlans.S2.result.claim) ?? '',
    says: month?.says ?? '',
    ground: groundOf({
      claims: [timelinePlans.S2.result.claim],
      against: ['comparison.smp-result.s0', 'benefit.immediate-results.s4'],
    }),
    href: '/timeline',
  },
} satisfies Record<TimelineFactId, Fact> as Record<TimelineFactId, Fact>
