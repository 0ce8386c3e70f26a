import type { SourceId } from '@/content/data/source-ids'
import type { CostArea, CostRegion } from '@/content/data/cost'

/** Sources that give an interval between touch-ups in years, so that a cost over years can follow them. */
export type IntervalSource = 'S0' | 'S2' | 'S3'

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
}
