import { candidacyAreas } from '@/content/candidacy/candidacy-areas'
import { handOn } from '@/lib/address/hand-on-address'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { withTold } from '@/lib/aftercare/told-address'
import { candidacyAddress, parseCandidacy } from '@/lib/candidacy/candidacy-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { costAddress } from '@/lib/cost/cost-address'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { Plan } from './plan-document'

const areas: Readonly<Partial<Record<string, (typeof candidacyAreas)[keyof typeof candidacyAreas]>>> = candidacyAreas

/** What bothers the reader: one thing or several. */
const patternsIn = (candidacy: string | undefined): readonly string[] =>
  new URLSearchParams(candidacy).get('pattern')?.split(',') ?? []

/** What several tools ask for, from whichever part says it: the tool's own part is not asked here. */
function sharedIn({ candidacy, cost, timeline, aftercare }: Plan) {
  const sessions = timelineAddress.parse(new URLSearchParams(timeline)).answers
  const days = aftercareAddress.parse(new URLSearchParams(aftercare)).answers
  const price = costAddress.parse(new URLSearchParams(cost)).answers
  return {
    area: patternsIn(candidacy).flatMap(pattern => areas[pattern] ?? [])[0] ?? costAddress.defaults.area,
    /** The timeline's own first guess is nothing that the reader has said. */
    fromTimeline: sessions.sessions === timelineAddress.defaults.sessions ? null : sessions.sessions,
    counted: sessions.start === null ? null : sessions.sessions,
    fromDays: days.sessions === aftercareAddress.defaults.sessions ? null : days.sessions,
    fromCost: price.sessions,
    firstDay: sessions.start ?? days.start,
  }
}

/** What bothers the reader, where the preview draws it by the same name (`tests/lib/plan/part-href.test.ts`). */
const drawn = /^(?:norwood-[1-7]|ludwig-[1-3]|diffuse|patchy|total|scar-strip)$/

/** The picture that was kept, else a head like the reader's own. */
export function previewHref({ candidacy, preview }: Plan): string {
  const head = new URLSearchParams(candidacy).get('sex') === 'woman' ? ['head=woman'] : []
  const pattern = patternsIn(candidacy).find(one => drawn.test(one))
  return handOn.toPreview(preview ?? [...head, ...(pattern ? [`pattern=${pattern}`] : [])].join('&'))
}

/** The estimate, by fragment: the area may have come from the quiz. */
export function costHref(plan: Plan): string {
  if (plan.cost !== undefined) return costAddress.fragment(costAddress.parse(plan.cost).answers)
  const { area, fromTimeline, fromDays } = sharedIn(plan)
  return costAddress.fragment({ area, sessions: fromTimeline ?? fromDays })
}

/** The sessions, with a first day from the healing days where they have one. */
export function timelineHref(plan: Plan): string {
  if (plan.timeline !== undefined) return timelineAddress.href(timelineAddress.parse(plan.timeline).answers)
  const { firstDay, fromDays, fromCost } = sharedIn(plan)
  return timelineAddress.href({ start: firstDay, sessions: fromDays ?? fromCost ?? timelineAddress.defaults.sessions })
}

/** The healing days, with the practitioner's rules and the ticks. Without a day of their own they start with session 1. */
export function aftercareHref(plan: Plan): string {
  const { firstDay, counted, fromCost } = sharedIn(plan)
  const withNotes = (href: string) => (plan.own ? withTold(href, plan.own) : href)
  if (plan.aftercare !== undefined)
    return withNotes(aftercareAddress.href(aftercareAddress.parse(plan.aftercare).answers))
  const sessions = counted ?? fromCost ?? aftercareAddress.defaults.sessions
  return withNotes(firstDay ? aftercareAddress.href({ start: firstDay, sessions }) : '/aftercare')
}

/** The quiz with its answers. */
export const quizHref = ({ candidacy = '' }: Plan, flow: CandidacyFlow): string =>
  candidacyAddress(flow).href(parseCandidacy(flow, candidacy))

/** The practitioners, with the questions that the quiz's answers ask for. */
export const practitionerHref = ({ candidacy = '', practitioner }: Plan): string =>
  practitionerAddress.href({
    ...practitionerAddress.parse(candidacy).answers,
    ...(practitioner ? { visits: practitioner } : {}),
  })
