import type { ClaimId } from '@/content/evidence/claims'
import { longevityBands, longevityWords } from '@/content/longevity/longevity'
import type { LongevityWords } from '@/content/longevity/longevity.schema'
import { sources } from '@/content/evidence/sources'
import { claimFigure } from '@/lib/evidence/claim'
import { sourceOf } from '@/content/evidence/source-ids'
import { getDisagreement, opponentsOf } from '@/lib/evidence/conflicts'
import type { Fact } from '@/lib/evidence/fact'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/format/print-value'
import { fadingStarts } from './fading-starts'
import { touchUpGaps, touchUpRange } from './touch-up-range'

export type LongevityFactId =
  | `longevity.touch-up.${'range' | 's0' | 's0-open' | 's2' | 's3' | 'apart' | 'in-words.s4'}`
  | `longevity.fading-starts.${'range' | 's0' | 's2' | 's2-early'}`
  | `longevity.lasts.${'s2' | 'in-words.s3' | 'in-words.s4'}`
  | `longevity.${'fresh' | 'faded' | 'study-follow-up' | 'study-people' | 'semi-permanent'}`

const namesOf = (ids: readonly ClaimId[]) => printList([...new Set(ids.map(id => sources[sourceOf(id)].name))])

/** A claim's own figure, printed as the source gives it. Against it stand the claims that the ledger opposes to it. */
function claimFact(id: ClaimId, says: string, also: readonly ClaimId[] = []): Fact {
  const text = claimFigure(id)
  if (text === undefined) throw new RangeError(`claim "${id}" has no figure for a fact`)
  return { text, says: `${says}, according to ${namesOf([id])}.`, claims: [id, ...also], against: opponentsOf(id) }
}

function wordsFact(row: LongevityWords, says: string): Fact {
  return { text: row.words, says: `${says}, in the words of ${namesOf(row.claims)}.`, claims: row.claims, against: [] }
}

/** From the earliest year that a source names to the latest. */
function rangeFact({ low, high, earliest, latest, claims }: ReturnType<typeof touchUpRange>, what: string): Fact {
  return {
    text: printValue({ low, high }, 'years'),
    says:
      `${what}, from the earliest year named (${namesOf(earliest)}) to the latest (${namesOf(latest)}). ` +
      'It is no average.',
    claims,
    against: [],
  }
}

function apartFact(): Fact {
  const [gap] = touchUpGaps()
  if (!gap) throw new RangeError('all sources share a year for the touch-up')
  const [early, late] = gap
  return {
    text: gap.map(({ low, high }) => printValue({ low, high }, 'years')).join(' and '),
    says:
      `The touch-up according to ${sources[early.source].name} and to ${sources[late.source].name}. ` +
      'No year is in both ranges.',
    claims: gap.flatMap(({ claims }) => claims.slice(0, 1)),
    against: [],
  }
}

function permanenceFact(): Fact {
  const [semi, between, permanent] = getDisagreement('C07').sides
  return {
    text: 'semi-permanent',
    says: 'What some sources call SMP. Others call it permanent, without more.',
    claims: [...(semi?.claims ?? []), ...(between?.claims ?? [])],
    against: permanent?.claims ?? [],
  }
}

const bands = longevityBands
const inWords = longevityWords

/** The figures of the longevity room that prose may call by id. */
export const longevityFacts: Record<LongevityFactId, Fact> = {
  'longevity.touch-up.range': rangeFact(touchUpRange(), 'When the first touch-up is due'),
  'longevity.touch-up.s0': claimFact(bands['touch-up.s0'].range, 'When a touch-up is due'),
  'longevity.touch-up.s0-open': claimFact(bands['touch-up-open.s0'].range, 'When a touch-up is due, with no end'),
  'longevity.touch-up.s2': claimFact(bands['touch-up.s2'].range, 'When touch-ups might be needed'),
  'longevity.touch-up.s3': claimFact(bands['touch-up.s3'].range, 'When touch-ups are commonly done'),
  'longevity.touch-up.apart': apartFact(),
  'longevity.touch-up.in-words.s4': wordsFact(inWords['touch-up.s4'], 'How often a touch-up is needed'),
  'longevity.fading-starts.range': rangeFact(fadingStarts(), 'When fading begins to show'),
  'longevity.fading-starts.s0': claimFact(bands['fading-shows.s0'].range, 'When SMP gets lighter'),
  'longevity.fading-starts.s2': claimFact(bands['fading-shows.s2'].range, 'When fading is noticed'),
  'longevity.fading-starts.s2-early': claimFact(bands['fading-shows-early.s2'].range, 'When fading can set in'),
  'longevity.lasts.s2': claimFact(bands['lifespan.s2'].range, 'How long SMP lasts'),
  'longevity.lasts.in-words.s3': wordsFact(inWords['lasts.s3'], 'How long SMP looks good'),
  'longevity.lasts.in-words.s4': wordsFact(inWords['lasts.s4'], 'How long SMP lasts'),
  'longevity.fresh': claimFact(bands['fresh.s0'].range, 'How long SMP looks fresh'),
  'longevity.faded': claimFact(bands['faded.s4'].range, 'How long the pigment takes to fade without a touch-up'),
  'longevity.study-follow-up': claimFact(
    bands['observed.s1'].range,
    'How long the one study followed people, with little fading',
    bands['observed.s1'].also,
  ),
  'longevity.study-people': claimFact('evidence.study-2021-n.s1', 'How many people the one study had'),
  'longevity.semi-permanent': permanenceFact(),
}
