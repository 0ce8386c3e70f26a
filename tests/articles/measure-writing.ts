import { readingGrade } from '@/lib/articles/reading-grade'
import { sentencesOf, wordsOf } from '@/lib/format/sentences'
import { sources } from '@/content/evidence/sources'

/** What is measured of a page, and each sentence that breaks a rule under the rule's own name. */
export type Writing = {
  grade: number
  /** Sentences with an end mark; a label has none and is not one. */
  sentences: number
  /** Words in a sentence, on average. */
  mean: number
  /** Shares, 0–1. */
  short: number
  sourceFirst: number
  worst: { rule: string; sentence: string }[]
}

/** Words between two bars of a pattern, whatever stands between them in the text. */
const any = (...words: readonly string[]) => `(?:${words.join('|').replaceAll(' ', '\\s+')})`

const lead = `(?:${any('and', 'but', 'so', 'yet', 'still', 'only', 'even', 'then', 'also', 'again', 'here', 'elsewhere')}\\s+)*`
const few = any('both', 'all', 'two', 'three', 'four', 'five', 'one', 'none', 'no', 'most', 'some', 'each', 'neither')
const link = any('the', 'its', 'a', 'an', 'of', 'them', 'our', 'these', 'other', 'another', 'every', 'either')
const name = any('grooming blog', 'blog', 'health publisher', 'publisher', 'transplant clinics?', 'clinics? in \\w+')
const kind = any('clinics?', 'sources?', 'articles?', 'sellers?', 'texts?')
const says = any('says?', 'gives?', 'names?', 'speaks?', 'tells?', 'calls?', 'puts?', 'warns?', 'adds?', 'mentions?')
const speaker = any('it', 'they', 'the five', 'all five', 'others?', 'another', `${few}(?: of (?:the|them)(?: five)?)?`)
const voice = `(?:(?:${few}|${link})\\s+)*(?:${name}|${kind})\\b`

/** A sentence whose subject is a source, or a number of them. */
const opensWithSource = new RegExp(`^${lead}(?:${voice}|${speaker}\\s+${says}\\b)`, 'i')

const record = 'a word for /about and /data only'
const oneName = 'the one name of a source'

const publishers = any('ReadySleek', 'Medical News Today', 'Serkan Aygin', 'Jae Pak', 'Hair Loss Clinic')
/** A publisher's own name may stand in brackets beside its one name, as in a citation; alone it is a second name. */
const publisherAlone = new RegExp(`(?<!\\b(?:blog|publisher|clinic|in\\s+\\w+)\\s\\((?:Dr\\.\\s)?)\\b${publishers}\\b`)

/** The left column of our table of words, and each name of a source that is not its one name. */
const refused: readonly [rule: string, found: RegExp][] = [
  ['counts for, counts against', /\bspeaks?\s+(?:for|against)\b/i],
  [
    'is true, applies',
    /\b(?:rules?|claims?|answers?|results?|points?)\s+(?:stands?|holds?)\b(?!\s+(?:out|back|in|for|at|beside))/i,
  ],
  ['nobody says', /\b(?:is|stays|remains|left)\s+open\b(?!\s+(?:to|for|skin|all|wound))/i],
  ['says, gives', /\b(?:blog|publisher|clinics?|sources?|articles?|in\s+Turkey|in\s+Canada)\s+(?:names?|counts?)\b/],
  ['wants you to', /\b(?:blog|publisher|clinics?|sources?|articles?|in\s+Turkey|in\s+Canada)\s+asks?\s+for\b/],
  ['sort out', /\b(?:to\s+settle|settle\s+(?:it|this|that|first|what|these))\b/i],
  ['according to the …', /\b(?:says\s+one|by\s+the\s+(?:grooming\s+)?blog,|by\s+one\s+source)\b/i],
  ['who, on, the most expensive', /\b(?:whom|upon|dearest|thrice)\b/i],
  ['the finished look', /\bresult\s+stands\b/i],
  ['the practitioner', /\b(?:the\s+artist|artists|technicians?|the\s+hand\s+that)\b/i],
  ['session', /\b(?:sittings?|(?:first|second|third|fourth|last|each|next|every|one|between)\s+visits?)\b/i],
  ['what would change this result', /\b(?:stricter|milder)\b/i],
  [record, /\b(?:ledger|schemas?|claims?|address\s+after\s+the)\b/i],
  [oneName, publisherAlone],
  [oneName, /\b[Tt]he\s+(?:blog|publisher|Turkish\s+clinic|Canadian\s+clinic)\b/],
  ['never selling words', /\b(?:journey|unlock|transform|discover|game-changer|solution)s?\b/i],
]

/** A source's real name may stand beside its one name, as in "Grooming blog (…)", and nowhere alone. */
const withoutNamesBeside = (text: string): string =>
  Object.values(sources).reduce((all, { name, shortName }) => all.replaceAll(`${shortName} (${name})`, shortName), text)

/** The sentences with a word from the left column of the table. `about` lets the words of the record through. */
export function refusedIn(blocks: readonly string[], { about = false } = {}): Writing['worst'] {
  const kept = refused.filter(([rule]) => !(about && (rule === record || rule === oneName)))
  return blocks.flatMap(block =>
    sentencesOf(withoutNamesBeside(block).replaceAll(/\s+/g, ' ').trim()).flatMap(sentence =>
      kept.filter(([, found]) => found.test(sentence)).map(([rule]) => ({ rule, sentence })),
    ),
  )
}

/**
 * Measures the paragraphs of a page as they are printed. `about` lets the words of the record through, on the pages that
 * tell how the guide is made. Throws on a page without words.
 */
export function measureWriting(blocks: readonly string[], { about = false } = {}): Writing {
  const worst = refusedIn(blocks, { about })
  const lengths: number[] = []
  let fromSources = 0
  for (const block of blocks) {
    let shortInARow = 0
    for (const sentence of sentencesOf(withoutNamesBeside(block).replaceAll(/\s+/g, ' ').trim())) {
      if (!/[.?!]["”’)]*$/.test(sentence)) continue
      const words = wordsOf(sentence).length
      lengths.push(words)
      if (words > 30) worst.push({ rule: 'at most 30 words', sentence })
      shortInARow = words < 6 ? shortInARow + 1 : 0
      if (shortInARow >= 3) worst.push({ rule: 'three short ones in a row', sentence })
      if (opensWithSource.test(sentence)) {
        fromSources++
        worst.push({ rule: 'begins with a source', sentence })
      } else if (words < 6) worst.push({ rule: 'under six words', sentence })
    }
  }
  const sum = lengths.reduce((all, one) => all + one, 0)
  const share = (n: number) => (lengths.length === 0 ? 0 : n / lengths.length)
  return {
    grade: readingGrade(blocks).grade,
    sentences: lengths.length,
    mean: share(sum),
    short: share(lengths.filter(words => words < 6).length),
    sourceFirst: share(fromSources),
    worst,
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** One line of the table that the check prints. */
export const printWriting = (page: string, { grade, sentences, mean, short, sourceFirst, worst }: Writing): string =>
  [
    page.padEnd(34),
    `grade ${grade.toFixed(1)}`,
    `${String(sentences).padStart(4)} sentences`,
    `mean ${mean.toFixed(1)}`,
    `short ${percent(short)}`,
    `source first ${percent(sourceFirst)}`,
    `${worst.filter(({ rule }) => rule !== 'begins with a source' && rule !== 'under six words').length} refused`,
  ].join(' · ')
