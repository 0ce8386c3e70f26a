import type { ClaimId } from '@/content/evidence/claims'
import { type SourceId, sourceOf } from '@/content/evidence/source-ids'
import { timelinePlans, timelineSpans } from '@/content/timeline/timeline'
import type { TimelinePlanEntry, TimelineSpan } from '@/content/timeline/timeline.schema'
import { claimFigure } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { nameSources } from '@/lib/evidence/name-sources'
import { printValue } from '@/lib/value/print-value'
import { spanValues } from '@/lib/value/span-values'
import { between, closed, type Unit } from '@/lib/value/value'
import { planSessions } from './plan-sessions'
import { timelineAddress } from './timeline-address'
import { type TableFigure, timelineTable } from './timeline-table'
import { factWords } from './timeline-words'

type Count = 2 | 3 | 4
type Plans = typeof timelinePlans
type Dated = { [S in SourceId]: Plans[S]['result'] extends { when: 'after' } ? S : never }[SourceId]
type ResultFactId = `timeline.result.${Lowercase<Dated>}`
export type TimelineFactId =
  | `timeline.${Count}-sessions.${'days' | 'hours'}`
  | 'timeline.sessions.count'
  | 'timeline.gap.days'
  | 'timeline.session.hours'
  | ResultFactId

const table = timelineTable()

/** No source names a span over several: the dots stand for giving a figure at all. */
const spanGround = (about: keyof typeof timelineSpans, claims: readonly ClaimId[]) => {
  const { states, differs }: TimelineSpan = timelineSpans[about]
  return groundOf({ states, claims, differs })
}
const claimsIn = (figures: readonly { claim: ClaimId }[]) => [...new Set(figures.map(({ claim }) => claim))]
const namesOf = (claims: readonly ClaimId[]) =>
  nameSources(
    claims.toSorted((a, b) => sourceOf(a).localeCompare(sourceOf(b))),
    'inSentence',
  )

/** The span of some figures of one unit, as "2–4 sessions". */
function spanFact<U extends Unit>(figures: readonly TableFigure<U>[], about: keyof typeof timelineSpans): Fact {
  const claims = claimsIn(figures)
  return {
    text: printValue(spanValues(figures.map(({ value }) => closed(value)))),
    says: factWords.span(timelineSpans[about].what, namesOf(claims)),
    ground: spanGround(about, claims),
    href: '/timeline',
  }
}

const hoursGiven = table.plans.flatMap(({ hours, otherwise }) => [...hours, ...otherwise])

function courseFacts<N extends Count>(count: N): Record<`timeline.${N}-sessions.${'days' | 'hours'}`, Fact> {
  const plan = planSessions({ sessions: count })
  const last = plan.spans.find(({ session }) => session === count)
  if (!last || !plan.hours) throw new RangeError(`no source dates ${count} sessions`)
  const { early, late, about } = last.span
  const href = timelineAddress.href({ sessions: count })
  const facts: Record<string, Fact> = {
    [`timeline.${count}-sessions.days`]: {
      text: printValue({ low: early?.day ?? null, high: late.day, about: about || undefined, unit: 'days' }),
      says: factWords.waits(count),
      ground: spanGround('gap', claimsIn(firstGaps)),
      href,
    },
    [`timeline.${count}-sessions.hours`]: {
      text: printValue(plan.hours),
      says: factWords.hours(count),
      ground: spanGround('hours', claimsIn(hoursGiven)),
      href,
    },
  }
  return facts as Record<`timeline.${N}-sessions.${'days' | 'hours'}`, Fact>
}

const firstGaps = table.plans.flatMap(({ gaps: [gap] }): TableFigure<'days'>[] =>
  gap && 'days' in gap.wait.high
    ? [
        {
          claim: gap.claim,
          value: between(
            {
              low: gap.wait.low && 'days' in gap.wait.low ? gap.wait.low.days : gap.wait.high.days,
              high: gap.wait.high.days,
            },
            'days',
          ),
        },
      ]
    : [],
)
const plans: readonly TimelinePlanEntry[] = Object.values(timelinePlans)

/** When the finished look is there, of each source that dates it. */
const resultFacts = Object.fromEntries(
  plans.flatMap(({ source, result }): [string, Fact][] =>
    result?.when === 'after'
      ? [
          [
            `timeline.result.${source.toLowerCase()}`,
            {
              text: claimFigure(result.claim) ?? '',
              says: fillFigures(result.says),
              ground: groundOf({ claims: [result.claim], differs: result.differs, against: result.against }),
              href: '/timeline',
            },
          ],
        ]
      : [],
  ),
)
const ofStudy = plans.filter(plan => plan.ofStudy).map(plan => plan.source)

/** The figures of the timeline room that prose may call by id. */
export const timelineFacts = {
  ...courseFacts(2),
  ...courseFacts(3),
  ...courseFacts(4),
  'timeline.sessions.count': spanFact(
    table.plans.flatMap(({ count, source }) => (count && !ofStudy.includes(source) ? [count] : [])),
    'count',
  ),
  'timeline.gap.days': spanFact(firstGaps, 'gap'),
  'timeline.session.hours': spanFact(hoursGiven, 'hours'),
  ...(resultFacts as Record<ResultFactId, Fact>),
} satisfies Record<TimelineFactId, Fact> as Record<TimelineFactId, Fact>
