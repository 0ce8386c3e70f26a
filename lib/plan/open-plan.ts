import { planPartWords } from '@/content/plan/plan'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { printList } from '@/lib/format/print-list'
import { mergePlan } from './merge-plan'
import { emptyPlan, isEmptyPlan, type Plan, type PlanPart, partsOf } from './plan-document'
import { readPlanFragment } from './plan-link'
import { type PlanProblem, type PlanRead, readPlanText } from './read-plan'
import { samePlan } from './write-plan'

/** What stands on the page, and what is to be said of it. */
export type OpenPlan = {
  plan: Plan
  /** Whether `plan` is what the device keeps, so that changes are kept too. */
  kept: boolean
  /** Kept text that this guide cannot read; it is never overwritten. */
  locked: { text: string; why: 'newer' | 'unreadable' } | null
  /** The reader's own plan, while another one is shown and waits for a word. */
  mine: { plan: Plan; kept: boolean } | null
  problems: readonly PlanProblem[]
  said: string
}

export const nothingOpen: OpenPlan = { plan: emptyPlan, kept: false, locked: null, mine: null, problems: [], said: '' }

const whyNot = {
  newer: 'That plan was made by a newer version of this guide. Nothing here has changed.',
  'no-plan': 'That link holds no plan that can be read. It may have been cut short. Nothing here has changed.',
}

const labelsOf = (parts: readonly PlanPart[]) => printList(parts.map(part => planPartWords[part].label.toLowerCase()))

/** What is kept on the device. */
function openKept(text: string | null | undefined, flow: CandidacyFlow): OpenPlan {
  if (text === null || text === undefined) return nothingOpen
  const read = readPlanText(text, flow)
  if (read.kind !== 'plan')
    return { ...nothingOpen, locked: { text, why: read.kind === 'newer' ? 'newer' : 'unreadable' } }
  return { ...nothingOpen, plan: read.plan, kept: true, problems: read.problems }
}

/** Adds parts to what stands there, and says what was added. */
export function addTo(open: OpenPlan, added: Plan, problems: readonly PlanProblem[] = []): OpenPlan {
  const { plan, full } = mergePlan(open.plan, added)
  const went = partsOf(added).filter(part => !full.includes(part))
  const left = full.length > 0 ? ` No room for: ${labelsOf(full)}. Yours stayed as it was.` : ''
  return {
    ...open,
    plan,
    problems,
    said: `${went.length > 0 ? `In your plan now: ${labelsOf(went)}.` : ''}${left}`.trim(),
  }
}

/** Shows another plan. One's own is set aside until the reader has said what to do; an empty one simply makes room. */
export function showOther(open: OpenPlan, read: Extract<PlanRead, { kind: 'plan' }>): OpenPlan {
  const mine = open.mine ?? { plan: open.plan, kept: open.kept }
  if (samePlan(mine.plan, read.plan)) return { ...open, ...mine, mine: null, problems: read.problems }
  if (isEmptyPlan(mine.plan)) return { ...open, plan: read.plan, problems: read.problems, mine: null }
  return { ...open, plan: read.plan, kept: false, mine, problems: read.problems, said: '' }
}

/** What the page shows for what is kept and for the address; `before` is what it showed until now, unkept. */
export function openPlan(
  stored: string | null | undefined,
  hash: string,
  flow: CandidacyFlow,
  before: Plan = emptyPlan,
): OpenPlan {
  const kept = openKept(stored, flow)
  const open = kept.kept ? kept : { ...kept, plan: before }
  const fragment = readPlanFragment(hash, flow)
  if (fragment.way === 'none') return open
  if (fragment.read.kind !== 'plan') return { ...open, said: whyNot[fragment.read.kind] }
  return fragment.way === 'add'
    ? addTo(open, fragment.read.plan, fragment.read.problems)
    : showOther(open, fragment.read)
}
