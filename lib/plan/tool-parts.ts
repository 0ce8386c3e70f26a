import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { compareAddress } from '@/lib/compare/compare-address'
import { costAddress } from '@/lib/cost/cost-address'
import { pathAddress } from '@/lib/path/path-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { valuesAddress } from '@/lib/values/values-address'
import { aftercareHref, costHref, practitionerHref, previewHref, quizHref, timelineHref } from './part-href'
import { type PartRead, type ReadPart, readBy, readPicture, readQuiz, readSettings } from './part-readers'
import { type Plan, type PlanPart, planLimits, type TextPart } from './plan-document'
import { planProblems } from './plan-words'

type ToolPart = {
  read: ReadPart
  /** Its tool, with the plan's answers in it, so that nothing is asked twice. */
  href: (plan: Plan, flow: CandidacyFlow) => string
}

/** The tool on which a part's text stands behind the "#". */
const asItIs =
  (part: TextPart, path: `/${string}`): ToolPart['href'] =>
  ({ [part]: text = '' }) =>
    text === '' ? path : `${path}#${text}`

/**
 * A row for each part that is its tool's own address text. Its words stand in `content/plan/plan.ts`, and what it says in
 * one line in `part-says.ts`, which is fetched after the page.
 */
const toolParts: Readonly<Record<TextPart, ToolPart>> = {
  // Health information: it never leaves the device but by the reader's own hand.
  candidacy: { read: readQuiz, href: quizHref },
  compare: {
    read: readBy(compareAddress, { only: null }),
    href: ({ compare = '' }) => compareAddress.href(compareAddress.parse(compare).answers),
  },
  values: { read: readBy(valuesAddress), href: asItIs('values', '/values') },
  path: { read: readBy(pathAddress), href: asItIs('path', '/path') },
  // The picture that the reader set up. It may show how they look, so it is private too.
  preview: { read: readPicture, href: previewHref },
  // What was set on a photo, never the photo.
  photo: { read: readSettings, href: asItIs('photo', '/photo') },
  cost: { read: readBy(costAddress), href: costHref },
  timeline: { read: readBy(timelineAddress), href: timelineHref },
  aftercare: { read: readBy(aftercareAddress, { day: null }), href: aftercareHref },
}

const isTool = (part: PlanPart): part is TextPart => Object.hasOwn(toolParts, part)

/** Reads a tool's part with the tool's own parser, so that nothing gets in that the tool would not show. Never throws. */
export function readAddressPart(part: TextPart, given: unknown, flow: CandidacyFlow): PartRead {
  if (typeof given !== 'string') return { problems: [planProblems.noText] }
  if (given.length > planLimits.address) return { problems: [planProblems.tooLong] }
  return toolParts[part].read(given, flow)
}

/** The tool of a part, with the plan's answers in it. Notes have no tool. */
export function partHref(part: Exclude<PlanPart, 'notes'>, plan: Plan, flow: CandidacyFlow): string {
  if (isTool(part)) return toolParts[part].href(plan, flow)
  return part === 'own' ? aftercareHref(plan) : practitionerHref(plan)
}
