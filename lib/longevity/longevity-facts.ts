import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { longevityFigures, longevityPhrases, longevitySpans, permanence } from '@/content/longevity/longevity'
import type { LongevityFigure, LongevitySpan, LongevityWords } from '@/content/longevity/longevity.schema'
import { claimFact, type Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { nameSources } from '@/lib/evidence/name-sources'
import { theSource } from '@/lib/evidence/source-name'
import { printValue } from '@/lib/value/print-value'
import { longevityFactWords } from './longevity-words'
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
  | `longevity.${keyof typeof longevityFigures | keyof typeof longevityPhrases}`
  | `longevity.${'touch-up.range' | 'touch-up.apart' | 'fading-starts.range' | 'semi-permanent'}`

const inSentence = (claims: readonly ClaimId[]) => nameSources(claims, 'inSentence')

const figureFact = ({ claim, what, ...stance }: LongevityFigure) =>
  claimFact(claim, longevityFactWords.figure(what, sourceOf(claim)), stance)

function wordsFact(row: LongevityWords, says: string): Fact {
  return { text: row.words, says: longevityFactWords.phrase(says, inSentence(row.claims)), ground: groundOf(row) }
}

/** No source names a span over several: the dots stand for naming years at all. */
const spanGround = (about: keyof typeof longevitySpans, claims: readonly ClaimId[]) => {
  const { states, differs }: LongevitySpan = longevitySpans[about]
  return groundOf({ states, claims, differs })
}

/** From the earliest year that a source names to the latest. */
function rangeFact({ years, earliest, latest, claims }: YearsSpan, about: keyof typeof longevitySpans): Fact {
  return {
    text: printValue(years),
    says: longevityFactWords.range(longevitySpans[about].what, inSentence(earliest), inSentence(latest)),
    ground: spanGround(about, claims),
  }
}

function apartFact(): Fact {
  const [gap] = touchUpGaps()
  if (!gap) throw new RangeError('every source shares a year for the touch-up')
  const [early, late] = gap
  return {
    text: gap.map(({ years }) => printValue(years)).join(' and '),
    says: longevityFactWords.apart(theSource(sources[early.source]), theSource(sources[late.source])),
    ground: spanGround('touch-up', touchUpRange().claims),
  }
}

const permanenceFact = (): Fact => ({ text: permanence.text, says: permanence.says, ground: groundOf(permanence) })

const figures: readonly [string, LongevityFigure][] = Object.entries(longevityFigures)

/** The figures of the longevity room that prose may call by id. */
export const longevityFacts = Object.fromEntries([
  ...figures.map(([id, figure]) => [`longevity.${id}`, figureFact(figure)]),
  ...Object.entries(longevityPhrases).map(([id, { words, what }]) => [`longevity.${id}`, wordsFact(words, what)]),
  ['longevity.touch-up.range', rangeFact(touchUpRange(), 'touch-up')],
  ['longevity.touch-up.apart', apartFact()],
  ['longevity.fading-starts.range', rangeFact(fadingStarts(), 'fading-starts')],
  ['longevity.semi-permanent', permanenceFact()],
]) as Record<LongevityFactId, Fact>
