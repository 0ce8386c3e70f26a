import { longevityBands } from '@/content/longevity/longevity'
import type { LongevityBand, LongevityStage } from '@/content/longevity/longevity.schema'
import { claimText, claimValue } from '@/lib/evidence/claim'
import { inYears } from '@/lib/value/convert-value'
import type { YearsSaying } from './span-years'

const bands: readonly LongevityBand[] = Object.values(longevityBands)

/** What the sources say of one stage, in the order S0 to S4. Throws where a claim counts neither years nor months. */
export function sayingsOf(stage: LongevityStage): readonly YearsSaying[] {
  return bands
    .filter(band => band.stage === stage)
    .map(({ source, range, also }) => ({
      source,
      years: inYears(claimValue(range, 'years', 'months')),
      claims: [range, ...also],
      says: claimText(range),
    }))
}
