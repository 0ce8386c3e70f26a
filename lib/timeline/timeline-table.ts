import type { ClaimId } from '@/content/evidence/claims'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { type TimelineClashId, timelineClashes, timelinePlans } from '@/content/timeline/timeline'
import { yearsAfter, type yearWords } from '@/content/timeline/years-after'
import type { TimelineClash, TimelinePlanEntry } from '@/content/timeline/timeline.schema'
import { claimValue, getClaim } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type TableSource, tableSources } from '@/lib/evidence/table-sources'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { inYears } from '@/lib/value/convert-value'
import type { Unit, Value } from '@/lib/value/value'
import { countDays, readWait, type Wait } from './walk-steps'

export type TableFigure<U extends Unit = Unit> = { claim: ClaimId; value: Value<U> }
export type TableGap = { claim: ClaimId; wait: Wait }
export type TableResult = {
  claim: ClaimId
  wait: Wait | null
  says: string
  /** What others say of the finished look without a day for it. */
  differs?: { earlier?: readonly ClaimId[] | undefined } | undefined
}

export type TablePlan = {
  source: SourceId
  count: TableFigure<'sessions'> | null
  gaps: readonly TableGap[]
  hours: readonly TableFigure<'hours'>[]
  otherwise: readonly TableFigure<'hours'>[]
  result: TableResult | null
  /** When its own dated rules for the scalp end, counted from a session. */
  healed: TableGap | null
  note: string
}
/** From which day after a session it is free again, by one source. */
export type TableFree = { source: SourceId; claim: ClaimId; day: number; about: boolean }
export type TableClash = { id: TimelineClashId; label: string; free: readonly TableFree[] }
export type TableYears = {
  source: SourceId
  kind: keyof typeof yearWords
  claim: ClaimId
  value: Value<'years' | 'months' | 'year'>
}

/** The timeline table with its figures: all that the rules need, small enough to be handed to the browser. */
export type TimelineTable = {
  plans: readonly TablePlan[]
  clashes: readonly TableClash[]
  years: readonly TableYears[]
  /** Where the visualiser draws the first year that a claim gives, by claim; whole years alone. */
  drawn: Readonly<Partial<Record<ClaimId, string>>>
  sources: readonly TableSource[]
}

const hoursIn = (claim: ClaimId): TableFigure<'hours'> => ({ claim, value: claimValue(claim, 'hours') })
const gap = (claim: ClaimId): TableGap => ({ claim, wait: readWait(claimValue(claim)) })

type Reading = TimelineClash['free'][number]['reading']

/** "Days 1–4" end with day 4; "after 15 days" is free on day 15; "under a week" on about day 7. */
function endOf(claim: ClaimId, reading: Reading): Wait {
  const found = claimValue(claim)
  const { high, about } = readWait(found)
  const end = reading === 'after-last' && 'days' in high ? { days: high.days + 1 } : high
  return { low: end, high: end, about: about || Boolean(found.exclusive) }
}

function tablePlan({ source, count, gaps, hours, otherwise, result, healed, note }: TimelinePlanEntry): TablePlan {
  return {
    source,
    count: count ? { claim: count, value: claimValue(count, 'sessions') } : null,
    gaps: gaps.map(gap),
    hours: hours.map(hoursIn),
    otherwise: (otherwise ?? []).map(hoursIn),
    result: result
      ? {
          claim: result.claim,
          wait: result.when === 'after' ? gap(result.claim).wait : null,
          says: fillFigures(result.says),
          differs: result.when === 'after' ? result.differs : undefined,
        }
      : null,
    healed: healed ? { claim: healed.claim, wait: endOf(healed.claim, healed.reading) } : null,
    note: fillFigures(note),
  }
}

function freeOf({ claim, reading }: TimelineClash['free'][number]): TableFree {
  const { high, about } = endOf(claim, reading)
  return { source: getClaim(claim).source, claim, day: countDays([high]), about }
}

const yearsOf = (claim: ClaimId) => claimValue(claim, 'years', 'months', 'year')

/** Joins the timeline table with the ledger. For the server: it reads the whole ledger, the browser gets its result. */
export function timelineTable(): TimelineTable {
  return {
    plans: sourceIds.map(id => tablePlan(timelinePlans[id])),
    clashes: Object.entries(timelineClashes).map(([id, { label, free }]) => ({
      id: id as TimelineClashId,
      label,
      free: free.map(freeOf),
    })),
    years: yearsAfter.map(({ source, kind, claim }) => ({ source, kind, claim, value: yearsOf(claim) })),
    drawn: Object.fromEntries(
      yearsAfter.flatMap(({ claim }) => {
        const { low } = inYears(yearsOf(claim))
        return low !== null && Number.isInteger(low) ? [[claim, previewAddress.href({ years: low })]] : []
      }),
    ),
    sources: tableSources(),
  }
}
