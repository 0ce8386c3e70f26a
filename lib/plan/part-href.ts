import { aftercareHref, parseAftercareParams } from '@/lib/aftercare/aftercare-params'
import { ownFragment } from '@/lib/aftercare/own-fragment'
import { sheetFragment } from '@/lib/practitioner/sheet-link'
import { parseTimelineParams, timelineHref } from '@/lib/timeline/timeline-params'
import type { Plan, PlanPart } from './plan-document'

const withQuery = (path: string, query: string | undefined) => (query ? `${path}?${query}` : path)

/** The healing days of the plan; before there are any, they start with the first session of the timeline. */
function aftercareOf({ aftercare, timeline }: Plan): string {
  if (aftercare !== undefined || timeline === undefined) return withQuery('/aftercare', aftercare)
  const { start, sessions } = parseTimelineParams(new URLSearchParams(timeline)).answers
  return start ? aftercareHref({ start, sessions }) : '/aftercare'
}

function timelineOf({ aftercare, timeline }: Plan): string {
  if (timeline !== undefined || aftercare === undefined) return withQuery('/timeline', timeline)
  return timelineHref({ start: parseAftercareParams(new URLSearchParams(aftercare)).answers.start })
}

/** The quiz chooses the questions there, and the people looked at are shown again: both by fragment only. */
function practitionerOf({ candidacy, practitioner }: Plan): string {
  const parts = [candidacy ?? '', practitioner ? sheetFragment(practitioner).slice(1) : ''].filter(Boolean)
  return parts.length > 0 ? `/practitioner#${parts.join('&')}` : '/practitioner'
}

/** The tool of a part, with the plan's answers in it, so that nothing is asked twice. Notes have no tool. */
export function partHref(part: Exclude<PlanPart, 'notes'>, plan: Plan): string {
  switch (part) {
    case 'candidacy': return plan.candidacy ? `/candidacy#${plan.candidacy}` : '/candidacy'
    case 'cost': return withQuery('/cost', plan.cost)
    case 'timeline': return timelineOf(plan)
    case 'aftercare': return aftercareOf(plan)
    case 'own': return aftercareOf(plan) + (plan.own ? ownFragment(plan.own) : '')
    case 'practitioner': return practitionerOf(plan)
  }
}
