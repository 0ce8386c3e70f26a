import { type CostQuoteId, costQuotes, costUpkeep, type IntervalSource } from '@/content/cost/cost'
import type { ReadField } from '@/lib/address/read-address'
import { type OwnRange, usdField, yearsField } from './own-range'

/** Figures of the sources that the reader may put another in place of: each price, each gap between touch-ups. */
export type OwnPriceId = CostQuoteId
export type OwnGapId = `every-${Lowercase<IntervalSource>}`
export type OwnFigureId = OwnPriceId | OwnGapId
export type OwnFigures = Readonly<Partial<Record<OwnFigureId, OwnRange>>>

export const ownPriceIds = Object.keys(costQuotes) as OwnPriceId[]
export const ownGapIds = Object.keys(costUpkeep.intervals).map(id => `every-${id.toLowerCase()}` as OwnGapId)

/** How each figure of the sources is read from an address, by its id. */
export const ownFields = Object.fromEntries([
  ...ownPriceIds.map(id => [id, usdField]),
  ...ownGapIds.map(id => [id, yearsField]),
]) as Record<OwnFigureId, ReadField<OwnRange | null>>

export const noOwnFigures = Object.fromEntries([...ownPriceIds, ...ownGapIds].map(id => [id, null])) as Record<
  OwnFigureId,
  OwnRange | null
>
