import { longevityBands } from '@/content/longevity/longevity'
import type { LongevityBand, LongevityStage } from '@/content/longevity/longevity.schema'
import { claimText } from '@/lib/evidence/claim'
import type { YearsSaying } from './span-years'
import { yearsOf } from './years-of'

const bands: readonly LongevityBand[] = Object.values(longevityBands)

/** What the sources say of one stage, in the order S0 to S4. Throws on a band with an open end. */
export function sayingsOf(stage: LongevityStage): readonly YearsSaying[] {
  return bands
    .filter(band => band.stage === stage)
    .map(({ source, range, also }) => {
      const { low, high } = yearsOf(range)
      if (low === null || high === null) throw new RangeError(`claim "${range}" has an open end`)
      return { source, low, high, claims: [range, ...also], says: claimText(range) }
    })
}
