import { sources } from '@/content/evidence/sources'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import type { IntervalSource } from '@/content/cost/cost'
import { costOverYears } from './cost-over-years'
import { costAddress } from './cost-address'

export type UpkeepFactId = `cost.upkeep.${Lowercase<IntervalSource>}`

function upkeepFact(source: IntervalSource): Fact {
  const [row] = costOverYears({ interval: source })
  if (!row) throw new RangeError(`no upkeep with the interval of ${source}`)
  return {
    text: row.totalText,
    says:
      `A full head and its touch-ups over ${row.years} years, with the interval of ${sources[source].name} and the ` +
      `US prices of ${sources.S0.name}: ${row.sum}.`,
    ground: groundOf(row),
    href: costAddress.href({ years: row.years, interval: source }),
  }
}

/** Ten years of upkeep, one figure for each source that gives an interval. */
export const upkeepFacts: Record<UpkeepFactId, Fact> = {
  'cost.upkeep.s0': upkeepFact('S0'),
  'cost.upkeep.s2': upkeepFact('S2'),
  'cost.upkeep.s3': upkeepFact('S3'),
}
