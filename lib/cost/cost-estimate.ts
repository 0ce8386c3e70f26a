import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'
import type { CostRegion } from '@/content/cost/cost'
import type { CostStand } from '@/content/cost/cost-form'
import type { DisagreementId } from '@/content/evidence/disagreements'
import type { Ground } from '@/lib/evidence/ground'
import type { Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'

/** One line of the answer: a price, or the silence of a source. Dollars throughout. */
export type CostRow = {
  /** The quote's id, or the source's where it has no quote. Unique among the rows. */
  id: string
  source: SourceId
  stands: CostStand
  region: CostRegion | 'not-stated' | null
  /** As the source gives it: a range, its basis named. */
  quoted: string | null
  /** How many sessions that is for, by the source: "2–3 sessions". */
  sessions: string | null
  /** The whole treatment; `null` where there is no figure. */
  total: Value<'usd'> | null
  totalText: string | null
  /** The sum in the open, where the price is per session. */
  sum: string | null
  /** Another figure of the same source for the same thing. */
  otherwise: readonly { value: Value<'usd'>; text: string }[]
  note: string | null
  /** What the source says, where the figure is the reader's own. */
  said: string | null
  doubt: DisagreementId | null
  claims: readonly ClaimId[]
}

export type CostHeadline = {
  value: Value<'usd' | 'usd/session'>
  /** "$2,000–$4,000"; without "about", which `about` keeps. */
  text: string
  about: boolean
  per: 'session' | null
  /** Whether a figure in it is the reader's own. Its source then has no say in it. */
  own: boolean
  /** Whether its sources name the place that is asked for. A price without a place may be from anywhere. */
  placed: boolean
  sources: readonly SourceId[]
  ground: Ground
}

export type CostEnvelope = {
  value: Value<'usd'>
  text: string
  /** The sources that give a figure, and those whose figure is the lowest and the highest of all. */
  sources: readonly SourceId[]
  lowest: readonly SourceId[]
  highest: readonly SourceId[]
}

export type CostEstimate = {
  answers: CostAnswers
  /** What the kept sources say that price this area in this place, unconverted. `null`: none of them does. */
  headline: CostHeadline | null
  /** The headline as a total, where it is a price per session. */
  converted: { value: Value<'usd'>; text: string; sum: string; sessions: string } | null
  /** The whole treatment: the headline, or what it comes to where it is a price per session. */
  whole: Value<'usd'> | null
  /** From the lowest to the highest figure of the kept sources, any place, with prices per session converted. */
  envelope: CostEnvelope | null
  /** The same of all sources, kept or not. */
  ofAll: Value<'usd'> | null
  /** Every source has at least one row, in the order S0–S4. */
  rows: readonly CostRow[]
}
