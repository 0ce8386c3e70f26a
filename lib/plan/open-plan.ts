import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { addTo, bringParts, nothingOpen, type OpenPlan, openKept, showOther } from './bring-parts'
import { mergePlan } from './merge-plan'
import { readPlanFragment } from './plan-link'
import { planSays } from './plan-words'
import { readPlanText } from './read-plan'
import { withLocked, writeStored } from './stored-plan'
import { samePlan } from './write-plan'

/** Where a plan may come from. `null` or "": nothing there. */
export type PlanSources = {
  /** What the device keeps. */
  device?: string | null | undefined
  /** What the tab keeps until it is closed. */
  tab?: string | null | undefined
  /** What the page's own entry remembers: a plan that nobody asked to keep. */
  page?: string | null | undefined
  /** A fragment that a tool of ours handed over, because the reader pressed "Keep in my plan" there. */
  handed?: string | null | undefined
  /** The fragment of the address. Anybody may have made it. */
  hash?: string
}

const whyNot = { newer: planSays.newer, 'no-plan': planSays.noPlan }

/** A plan that stood elsewhere on this device is shown too, unless all of it is in the one that is open. */
function besides(open: OpenPlan, text: string, flow: CandidacyFlow): OpenPlan {
  const read = readPlanText(text, flow)
  if (read.kind !== 'plan' || samePlan(mergePlan(open.plan, read.plan).plan, open.plan)) return open
  return showOther(open, read)
}

function follow(open: OpenPlan, hash: string, flow: CandidacyFlow, isOurs: boolean): OpenPlan {
  const { way, ...fragment } = readPlanFragment(hash, flow)
  if (way === 'none' || !('read' in fragment)) return open
  const { read } = fragment
  if (read.kind !== 'plan') return { ...open, said: whyNot[read.kind] }
  if (way === 'plan') return showOther(open, read)
  return bringParts({ ...open, ...open.mine, mine: null }, read.plan, read.problems, isOurs)
}

/** What the page shows for all that is kept, remembered, handed over and linked. It changes nothing of it. */
export function openPlan({ device, tab, page, handed, hash = '' }: PlanSources, flow: CandidacyFlow): OpenPlan {
  let open = device ? openKept(device, 'device', flow) : nothingOpen
  if (tab) open = open.kept ? besides(open, tab, flow) : { ...openKept(tab, 'tab', flow), locked: open.locked }
  if (handed) open = follow(open, handed, flow, true)
  if (page) open = besides(open, page, flow)
  return follow(open, hash, flow, false)
}

/** The reader's word on another plan, or on parts that were brought. */
export function choose(open: OpenPlan, way: 'replace' | 'add' | 'back'): OpenPlan {
  const { plan, mine, offer, problems } = open
  if (offer) {
    const rest = { ...open, offer: null }
    if (way === 'back') return { ...rest, said: planSays.leftOut }
    return { ...addTo(rest, offer.plan, offer.problems), kept: open.kept ?? (offer.isOurs ? 'tab' : null) }
  }
  if (!mine) return open
  const back = { ...open, ...mine, mine: null }
  if (way === 'back') return { ...back, problems: [], said: planSays.back }
  if (way === 'add') return addTo(back, plan, problems)
  return { ...back, plan: withLocked(plan, mine.stored), undo: mine, said: planSays.replaced }
}

/**
 * What stands on the page once another page has written where the plan is kept: another tab, or a tool from which the
 * reader comes back to this page as the browser laid it by. What waits for a word goes on waiting.
 * @param text what is kept there now; `null`: nothing any more
 */
export function renewPlan(open: OpenPlan, text: string | null, flow: CandidacyFlow): OpenPlan {
  const held = open.mine ?? open
  if (!held.kept || text === writeStored(held.plan, held.stored)) return open
  if (text === null) return { ...(open.mine ? { ...open, mine: null } : nothingOpen), said: planSays.deletedElsewhere }
  const now = openKept(text, held.kept, flow)
  if (now.locked || !open.mine) return { ...now, offer: open.offer }
  return { ...open, mine: { plan: now.plan, kept: now.kept, stored: now.stored } }
}

/** Takes the last change back. */
export function undoChange(open: OpenPlan): OpenPlan {
  return open.undo ? { ...open, ...open.undo, undo: null, problems: [], said: planSays.undone } : open
}

/** Keeps the plan on the device; where another one is kept there by now, it asks. */
export function keepPlan(open: OpenPlan, device: string | null | undefined, flow: CandidacyFlow): OpenPlan {
  if (open.locked) return open
  const isOther = device && open.kept !== 'device' && open.stored?.text !== device
  if (isOther) {
    const theirs = openKept(device, 'device', flow)
    if (theirs.locked) return { ...open, locked: theirs.locked }
    if (!samePlan(theirs.plan, open.plan)) return showOther(theirs, { kind: 'plan', plan: open.plan, problems: [] })
    return { ...theirs, said: planSays.kept }
  }
  return { ...open, kept: 'device', undo: null, said: planSays.kept }
}
