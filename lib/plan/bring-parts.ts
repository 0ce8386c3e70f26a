import { planPartWords } from '@/content/plan/plan'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { printList } from '@/lib/format/print-list'
import { mergePlan } from './merge-plan'
import { emptyPlan, hasWords, isEmptyPlan, type Plan, type PlanPart, partsOf, pickParts } from './plan-document'
import { sayParts } from './plan-words'
import type { PlanProblem, PlanRead } from './read-plan'
import { readStored, type StoredPlan } from './stored-plan'
import { samePlan } from './write-plan'

/** What holds a plan: the device, the tab until it is closed, or the page alone. */
type Held = { plan: Plan; kept: 'device' | 'tab' | null; stored: StoredPlan | null }

/** What stands on the page, and what is to be said of it. */
export type OpenPlan = Held & {
  /** Kept text that this guide cannot read at all; it is never overwritten. */
  locked: { text: string; why: 'newer' | 'unreadable' } | null
  /** The reader's own plan, while another one is shown and waits for a word. */
  mine: Held | null
  /** Parts that a link or a tool brought and that wait for a word. None of them is on the page yet. */
  offer: { plan: Plan; problems: readonly PlanProblem[]; isOurs: boolean } | null
  /** What stood there before the last change that can be taken back. */
  undo: Held | null
  problems: readonly PlanProblem[]
  said: string
}

export const nothingOpen: OpenPlan = {
  plan: emptyPlan,
  kept: null,
  stored: null,
  locked: null,
  mine: null,
  offer: null,
  undo: null,
  problems: [],
  said: '',
}

const labelsOf = (parts: readonly PlanPart[]) => printList(parts.map(part => planPartWords[part].label.toLowerCase()))
const heldOf = ({ plan, kept, stored }: OpenPlan): Held => ({ plan, kept, stored })

/** The plan in a kept text; a text that cannot be read at all is locked. */
export function openKept(text: string, kept: 'device' | 'tab', flow: CandidacyFlow): OpenPlan {
  const stored = readStored(text, flow)
  if (typeof stored === 'string') {
    return { ...nothingOpen, locked: { text, why: stored === 'newer' ? 'newer' : 'unreadable' } }
  }
  return { ...nothingOpen, plan: stored.plan, kept, stored, problems: stored.problems }
}

/** The parts of `added` that would change the plan, those that are locked, and those that say nothing new. */
function sift(open: OpenPlan, added: Plan) {
  const { plan } = mergePlan(open.plan, added)
  const locked = partsOf(added).filter(part => open.stored?.locked.includes(part))
  const same = partsOf(added).filter(part => samePlan(pickParts(plan, [part]), pickParts(open.plan, [part])))
  return { locked, news: partsOf(added).filter(part => !locked.includes(part) && !same.includes(part)) }
}

/** Adds parts to what stands there, and says what was added. It can be taken back. */
export function addTo(open: OpenPlan, added: Plan, problems: readonly PlanProblem[] = []): OpenPlan {
  const { locked } = sift(open, added)
  const free = partsOf(added).filter(part => !locked.includes(part))
  const { plan, full } = mergePlan(open.plan, pickParts(added, free))
  const went = free.filter(part => !full.includes(part))
  const said = [
    went.length > 0 ? sayParts.added(labelsOf(went)) : '',
    full.length > 0 ? sayParts.full(labelsOf(full)) : '',
    locked.length > 0 ? sayParts.locked(labelsOf(locked)) : '',
  ]
  const undo = samePlan(plan, open.plan) ? open.undo : heldOf(open)
  return { ...open, plan, problems, undo, said: said.filter(Boolean).join(' ') }
}

/**
 * Takes parts in, or asks first: where a part is there already and would change, and for whatever did not come from a
 * press on one of our own pages, unless nothing is there yet and it holds nobody's words.
 */
export function bringParts(open: OpenPlan, added: Plan, problems: readonly PlanProblem[], isOurs: boolean): OpenPlan {
  const { news, locked } = sift(open, added)
  if (news.length === 0 && locked.length === 0) {
    const there = partsOf(added)
    return { ...open, problems, said: there.length > 0 ? sayParts.same(labelsOf(there)) : '' }
  }
  const isThere = news.some(part => open.plan[part] !== undefined)
  const isNobodys = open.kept === null && isEmptyPlan(open.plan) && !news.some(hasWords)
  if (news.length > 0 && (isThere || !(isOurs || isNobodys))) {
    return { ...open, offer: { plan: added, problems, isOurs }, said: '' }
  }
  return { ...addTo(open, added, problems), kept: isOurs ? (open.kept ?? 'tab') : open.kept }
}

/** Shows another plan. One's own is set aside until the reader has said what to do; where none is, it takes its place. */
export function showOther(open: OpenPlan, read: Extract<PlanRead, { kind: 'plan' }>): OpenPlan {
  const mine = open.mine ?? heldOf(open)
  const rest = { ...open, offer: null, undo: null, problems: read.problems }
  if (samePlan(mine.plan, read.plan)) return { ...rest, ...mine, mine: null }
  if (mine.kept === null && isEmptyPlan(mine.plan)) return { ...rest, plan: read.plan, mine: null }
  return { ...rest, plan: read.plan, kept: null, stored: null, mine, said: '' }
}
