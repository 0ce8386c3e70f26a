import { type CostQuoteId, costQuoteIds, costUpkeep, type IntervalSource } from '@/content/cost/cost'
import type { CostAlternativeId } from '@/content/cost/cost-alternatives'
import type { AddressField } from '@/lib/address/field'
import { monthField, type OwnRange, usdField, yearsField } from './own-range'

/**
 * Figures of the sources that the reader may put another in place of: each price, each gap between touch-ups, each price
 * of what else the money may go to.
 */
export type OwnPriceId = CostQuoteId
export type OwnGapId = `every-${Lowercase<IntervalSource>}`
export type OwnOtherId = (typeof ownOtherIds)[number]
/** After how many years another transplant follows. No source says: without it one is counted. */
export type OwnAgainId = 'every-transplant'
export type OwnFigureId = OwnPriceId | OwnGapId | OwnOtherId | OwnAgainId
export type OwnFigures = Readonly<Partial<Record<OwnFigureId, OwnRange>>>

export const ownPriceIds: readonly OwnPriceId[] = costQuoteIds
export const ownGapIds = Object.keys(costUpkeep.intervals).map(id => `every-${id.toLowerCase()}` as OwnGapId)
/** The medicines by the month, a transplant as a whole. Both medicines, and a transplant with them, are sums of these. */
export const ownOtherIds = ['minoxidil', 'finasteride', 'transplant'] as const satisfies readonly CostAlternativeId[]

/** The figures of the sources as fields of an address, by their ids. */
export const ownFields = Object.fromEntries([
  ...[...ownPriceIds, 'transplant'].map(id => [id, usdField]),
  ...['minoxidil', 'finasteride'].map(id => [id, monthField]),
  ...[...ownGapIds, 'every-transplant'].map(id => [id, yearsField]),
]) as Record<OwnFigureId, AddressField<OwnRange | null>>

const ids = Object.keys(ownFields) as OwnFigureId[]

/** The figures that the fields come to. */
export function gatherFigures(flat: Readonly<Record<OwnFigureId, OwnRange | null>>): OwnFigures {
  return Object.fromEntries(ids.flatMap(id => (flat[id] ? [[id, flat[id]]] : [])))
}

/** The fields of some figures. */
export function spreadFigures(own: OwnFigures): Record<OwnFigureId, OwnRange | null> {
  return Object.fromEntries(ids.map(id => [id, own[id] ?? null])) as Record<OwnFigureId, OwnRange | null>
}
