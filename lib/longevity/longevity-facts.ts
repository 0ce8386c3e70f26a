import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { longevityBands, longevityWords, permanence } from '@/content/longevity/longevity'
import type { LongevityWords } from '@/content/longevity/longevity.schema'
import { opponentsOf, sideOf } from '@/lib/evidence/conflicts'
import { claimFact, type Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { nameSources } from '@/lib/evidence/name-sources'
import { printValue } from '@/lib/value/print-value'
import { sayingsOf } from './sayings-of'
import { spanYears, type YearsSpan } from './span-years'
import { touchUpGaps, touchUpRange } from './touch-up-range'

/**
 * When fading begins to show, in years after treatment, from the earliest that a source names to the latest.
 * The claim of S4 is not in it: it dates the whole fading, not its beginning.
 */
function fadingStarts(): YearsSpan {
  return spanYears(sayingsOf('fading-shows'))
}

export type LongevityFactId =
  | `longevity.touch-up.${'range' | 's0' | 's0-open' | 's2' | 's3' | 'apart' | 'in-words.s4'}`
  | `longevity.fading-starts.${'range' | 's0' | 's2' | 's2-early'}`
  | `longevity.lasts.${'s2' | 'in-words.s3' | 'in-words.s4'}`
  | `longevity.${'fresh' | 'faded' | 'study-follow-up' | 'study-people' | 'semi-permanent'}`

/** A claim's own figure. Against it stand the claims that the ledger opposes to it. */
const figureFact = (id: ClaimId, says: string, also: readonly ClaimId[] = []) =>
  claimFact(id, `${says}, according to {${sourceOf(id)}}.`, { also, against: opponentsOf(id) })

function wordsFact(row: LongevityWords, says: string): Fact {
  return { text: row.words, says: `${says}, in the words of ${nameSources(row.claims)}.`, ground: groundOf(row) }
}

/** From the earliest year that a source names to the latest. */
function rangeFact({ years, earliest, latest, claims }: ReturnType<typeof touchUpRange>, what: string): Fact {
  return {
    text: printValue(years),
    says:
      `${what}, from the earliest year named (${nameSources(earliest)}) to the latest (${nameSources(latest)}). ` +
      'It is no average.',
    ground: groundOf({ claims }),
  }
}

function apartFact(): Fact {
  const [gap] = touchUpGaps()
  if (!gap) throw new RangeError('all sources share a year for the touch-up')
  const [early, late] = gap
  return {
    text: gap.map(({ years }) => printValue(years)).join(' and '),
    says:
      `The touch-up according to ${sources[early.source].name} and to ${sources[late.source].name}. ` +
      'No year is in both ranges.',
    ground: groundOf({ claims: gap.flatMap(({ claims }) => claims.slice(0, 1)) }),
  }
}

function permanenceFact(): Fact {
  const { dispute, text, says, against } = permanence
  const sidesOf = (named: readonly ClaimId[]) => named.flatMap(claim => sideOf(dispute, claim))
  return {
    text,
    says: 'What some sources call SMP. Others call it permanent, without more.',
    ground: groundOf({ claims: sidesOf(says), against: sidesOf(against) }),
  }
}

const bands = longevityBands
const inWords = longevityWords

/** The figures of the longevity room that prose may call by id. */
export const longevityFacts: Record<LongevityFactId, Fact> = {
  'longevity.touch-up.range': rangeFact(touchUpRange(), 'When the first touch-up is due'),
  'longevity.touch-up.s0': figureFact(bands['touch-up.s0'].range, 'When a touch-up is due'),
  'longevity.touch-up.s0-open': figureFact(bands['touch-up-open.s0'].range, 'When a touch-up is due, with no end'),
  'longevity.touch-up.s2': figureFact(bands['touch-up.s2'].range, 'When touch-ups might be needed'),
  'longevity.touch-up.s3': figureFact(bands['touch-up.s3'].range, 'When touch-ups are commonly done'),
  'longevity.touch-up.apart': apartFact(),
  'longevity.touch-up.in-words.s4': wordsFact(inWords['touch-up.s4'], 'How often a touch-up is needed'),
  'longevity.fading-starts.range': rangeFact(fadingStarts(), 'When fading begins to show'),
  'longevity.fading-starts.s0': figureFact(bands['fading-shows.s0'].range, 'When SMP gets lighter'),
  'longevity.fading-starts.s2': figureFact(bands['fading-shows.s2'].range, 'When fading is noticed'),
  'longevity.fading-starts.s2-early': figureFact(bands['fading-shows-early.s2'].range, 'When fading can set in'),
  'longevity.lasts.s2': figureFact(bands['lifespan.s2'].range, 'How long SMP lasts'),
  'longevity.lasts.in-words.s3': wordsFact(inWords['lasts.s3'], 'How long SMP looks good'),
  'longevity.lasts.in-words.s4': wordsFact(inWords['lasts.s4'], 'How long SMP lasts'),
  'longevity.fresh': figureFact(bands['fresh.s0'].range, 'How long SMP looks fresh'),
  'longevity.faded': figureFact(bands['faded.s4'].range, 'How long the pigment takes to fade without a touch-up'),
  'longevity.study-follow-up': figureFact(
    bands['observed.s1'].range,
    'How long the one study followed people, with little fading',
    bands['observed.s1'].also,
  ),
  'longevity.study-people': figureFact('evidence.study-2021-n.s1', 'How many people the one study had'),
  'longevity.semi-permanent': permanenceFact(),
}
