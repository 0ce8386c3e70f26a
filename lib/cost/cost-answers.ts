import type { SourceId } from '@/content/evidence/source-ids'
import type { CostArea, CostRegion, IntervalSource } from '@/content/cost/cost'
import type { OwnFigures } from './own-figures'
import type { OwnQuotes } from './own-quotes'
import type { OwnRange } from './own-range'

/** What the reader answers. `null` leaves a question to the sources. */
export type CostAnswers = {
  area: CostArea
  region: CostRegion
  /** 1–4; turns a price per session into a total. `null`: as many as the source of the price says. */
  sessions: number | null
  /** One source only, or `null` for all five. */
  source: SourceId | null
  /** 1–40: the years over which touch-ups are counted. */
  years: number
  /** Whose interval between touch-ups to use over the years; `null`: each source's own. */
  interval: IntervalSource | null
  /** Dollars for the trip and for having it taken off one day. No source gives either. */
  travel: OwnRange | null
  removal: OwnRange | null
  /** The reader's own money: three letters, and how much of it a dollar buys. */
  currency: string | null
  rate: number | null
  /** The reader's own figures in place of a source's. */
  own: OwnFigures
  /** 0–90: on which day before the first session the reader would cancel, for what their quotes say of that. */
  cancel: number
  /** Quotes that the reader was given. */
  quotes: OwnQuotes
}
