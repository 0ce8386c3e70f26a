import type { ClaimId } from '@/content/evidence/claims'
import type { ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import {
  type TimelineClashId,
  timelineClashes,
  timelinePlans,
  type yearWords,
  yearsAfter,
} from '@/content/timeline/timeline'
import type { TimelineClash, TimelinePlanEntry } from '@/content/timeline/timeline.schema'
import { getClaim } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type Wait, countDays, readWait } from './walk-steps'

export type SheetFigure = { claim: ClaimId; value: ClaimValue; unit: ClaimUnit }
export type SheetGap = { claim: ClaimId; wait: Wait }
export type SheetResult = { claim: ClaimId; wait: Wait | null; says: string }

export type SheetPlan = {
  source: SourceId
  count: SheetFigure | null
  gaps: readonly SheetGap[]
  hours: readonly SheetFigure[]
  otherwise: readonly SheetFigure[]
  result: SheetResult | null
  /** When its own dated rules for the scalp end, counted from a session. */
  healed: SheetGap | null
  note: string
}
/** From which day after a session it is free again, by one source. */
export type SheetFree = { source: SourceId; claim: ClaimId; day: number; about: boolean }
export type SheetClash = { id: TimelineClashId; label: string; free: readonly SheetFree[] }
export type SheetYears = {
  source: SourceId
  kind: keyof typeof yearWords
  claim: ClaimId
  value: ClaimValue
  unit: 'years' | 'months' | 'year'
}
export type SheetSource = { id: SourceId; name: string; shortName: string; sellsSmp: boolean }

/** The timeline table with its figures: all that the rules need, small enough to be handed to the browser. */
export type TimelineSheet = {
  plans: readonly SheetPlan[]
  clashes: readonly SheetClash[]
  years: readonly SheetYears[]
  sources: readonly SheetSource[]
}

function figure(claim: ClaimId): SheetFigure {
  const { value, unit } = getClaim(claim)
  if (!value || !unit) throw new RangeError(`claim "${claim}" has no figure; the timeline needs one`)
  return { claim, value, unit }
}

const gap = (claim: ClaimId): SheetGap => ({ claim, wait: readWait(figure(claim)) })

type Reading = TimelineClash['free'][number]['reading']

/** "Days 1–4" end with day 4; "after 15 days" is free on day 15; "under a week" on about day 7. */
function endOf(claim: ClaimId, reading: Reading): Wait {
  const found = figure(claim)
  const { high, about } = readWait(found)
  const end = reading === 'after-last' && 'days' in high ? { days: high.days + 1 } : high
  return { low: end, high: end, about: about || Boolean(found.value.exclusive) }
}

function sheetPlan({ source, count, gaps, hours, otherwise, result, healed, note }: TimelinePlanEntry): SheetPlan {
  return {
    source,
    count: count ? figure(count) : null,
    gaps: gaps.map(gap),
    hours: hours.map(figure),
    otherwise: (otherwise ?? []).map(figure),
    result: result
      ? {
          claim: result.claim,
          wait: result.when === 'after' ? gap(result.claim).wait : null,
          says: fillFigures(result.says),
        }
      : null,
    healed: healed ? { claim: healed.claim, wait: endOf(healed.claim, healed.reading) } : null,
    note: fillFigures(note),
  }
}

function freeOf({ claim, reading }: TimelineClash['free'][number]): SheetFree {
  const { high, about } = endOf(claim, reading)
  return { source: getClaim(claim).source, claim, day: countDays([high]), about }
}

/** Joins the timeline table with the ledger. For the server: it reads the whole ledger, the browser gets its result. */
export function timelineSheet(): TimelineSheet {
  return {
    plans: sourceIds.map(id => sheetPlan(timelinePlans[id])),
    clashes: Object.entries(timelineClashes).map(([id, { label, free }]) => ({
      id: id as TimelineClashId,
      label,
      free: free.map(freeOf),
    })),
    years: yearsAfter.map(({ source, kind, claim }) => {
      const { value, unit } = figure(claim)
      return { source, kind, claim, value, unit: unit as SheetYears['unit'] }
    }),
    sources: sourceIds.map(id => {
      const { name, shortName, sellsSmp } = sources[id]
      return { id, name, shortName, sellsSmp }
    }),
  }
}
