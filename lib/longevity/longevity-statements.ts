import { statedFacts } from '@/lib/evidence/fact'
import type { Statement } from '@/lib/evidence/statement'
import { longevityFacts } from './longevity-facts'

/** The years, with what each source says of them. */
export const longevityStatements = (): Statement[] => statedFacts(longevityFacts)
