import { costUpkeep, type IntervalSource } from '@/content/cost/cost'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { costAddress, intervalSources } from './cost-address'
import { costOverYears } from './cost-over-years'

export type UpkeepFactId = `cost.upkeep.${Lowercase<IntervalSource>}`

function upkeepFact(source: IntervalSource): Fact {
  const [row] = costOverYears({ interval: source })
  if (!row) throw new RangeError(`no upkeep with the interval of ${source}`)
  return {
    text: row.totalText,
    says:
      `A full head and its touch-ups over ${row.years} years, with the interval of ${sources[source].name} and the ` +
      `US prices of ${sources[sourceOf(costUpkeep.price)].name}: ${row.sum}.`,
    ground: groundOf(row),
    href: costAddress.href({ years: row.years, interval: source }),
  }
}

/** Ten years of upkeep, one figure for each source that gives an interval. */
export const upkeepFacts = Object.fromEntries(
  intervalSources.map(source => [`cost.upkeep.${source.toLowerCase()}`, upkeepFact(source)]),
) as Record<UpkeepFactId, Fact>
