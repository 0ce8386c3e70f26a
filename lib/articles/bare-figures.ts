import { sourceCount } from '@/content/evidence/source-ids'
import {
  counting,
  durationLeads,
  durationTails,
  fractions,
  large,
  measured,
  measureUnits,
  multiples,
  namedByNumber,
  ordinals,
  peopleUnits,
  roman,
  stages,
  stops,
  timeUnits,
  treatmentUnits,
  vague,
} from './figure-words'
import { type Token, tokeniseProse, wordBefore, wordsAfter } from './tokenise-prose'

/** A figure that was typed into prose: where it stands in the text and what kind it is. */
export type BareFigure = { index: number; text: string; kind: string }

const isNumber = (word: string) => counting.has(word) || vague.has(word) || large.has(word)
const isUnit = (word: string) =>
  timeUnits.has(word) || treatmentUnits.has(word) || peopleUnits.has(word) || measureUnits.has(word)

/** Whether a unit is within reach: at most `gap` plain words away, further number words not counted. */
function reachesUnit(next: readonly Token[], gap: number, unit: (word: string) => boolean = isUnit): boolean {
  let left = gap
  for (const [i, { lower }] of next.entries()) {
    if (unit(lower)) return true
    if (lower === 'touch' && /^ups?$/.test(next[i + 1]?.lower ?? '')) return true
    if (lower === 'per' && /^cent/.test(next[i + 1]?.lower ?? '')) return true
    if (isNumber(lower) || ['to', 'or', 'more', 'full'].includes(lower)) continue
    if (stops.has(lower) || lower.endsWith("'s") || lower.endsWith('’s') || left === 0) return false
    left -= 1
  }
  return false
}

const without = (next: readonly Token[], ...skip: string[]) => {
  const start = next.findIndex(t => !skip.includes(t.lower))
  return start === -1 ? [] : next.slice(start)
}

function kindOfSymbol(text: string): string | undefined {
  if (/\p{N}/u.test(text)) return 'a digit'
  if (/\p{Sc}/u.test(text)) return 'an amount of money'
  if (/[%‰]/.test(text)) return 'a percentage'
  return undefined
}

/** "After a week", "a month later", "a year or two". A plain "a day at work" is none. */
function isArticleOfTime(tokens: readonly Token[], at: number): boolean {
  const next = wordsAfter(tokens, at, 4)
  const unit = next.findIndex(t => timeUnits.has(t.lower))
  if (unit < 0 || unit > 1) return false
  if (unit === 1 && stops.has(next[0]?.lower ?? '')) return false
  const tail = next[unit + 1]?.lower ?? ''
  if (/^(?:or|and)$/.test(tail)) return isNumber(next[unit + 2]?.lower ?? '') || next[unit + 2]?.lower === 'a'
  return durationLeads.has(wordBefore(tokens, at)) || durationTails.has(tail)
}

function kindOfNumber(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at] as Token
  const next = wordsAfter(tokens, at, 6)
  const [first, second, third] = next.map(t => t.lower)
  if (large.has(lower)) return 'a large number'
  if (first === 'to' && isNumber(second ?? '')) return 'a range'
  if (
    first !== undefined &&
    counting.has(lower) &&
    !vague.has(first) &&
    isNumber(first) &&
    /[-‐‑‒–—]/.test(tokens[at + 1]?.text ?? '') &&
    reachesUnit(next, 1)
  )
    return 'a count beside its unit'
  if (first === 'in' || first === 'of' || (first === 'out' && second === 'of')) {
    const odds = without(next, 'in', 'out', 'of', 'every')
    if (counting.has(odds[0]?.lower ?? '') && odds[0]?.lower !== 'half') return 'odds'
  }
  if (lower === 'half') {
    const rest = without(next, 'a', 'an', 'the', 'of', 'all', 'that', 'its', 'your')
    if (rest[0] && (isUnit(rest[0].lower) || measured.has(rest[0].lower))) return 'a fraction'
  }
  if (vague.has(lower)) {
    return reachesUnit(without(next, 'of', 'more', 'the'), 1) ? 'an amount beside its unit' : undefined
  }
  if (first === 'and' && second === 'a' && third === 'half') return 'a count beside its unit'
  // "The five" are the sources of the guide: it takes the unit right behind them to make a count of them.
  const gap =
    lower === sourceCount && wordBefore(tokens, at) === 'the' ? 0 : lower === 'one' || lower === 'single' ? 1 : 2
  return reachesUnit(next, gap) ? 'a count beside its unit' : undefined
}

function kindOfWord(tokens: readonly Token[], at: number): string | undefined {
  const { lower, text } = tokens[at] as Token
  const next = wordsAfter(tokens, at, 6)
  const first = next[0]?.lower ?? ''
  const before = wordBefore(tokens, at)
  if (/^(?:fortnight|biweekly|fortnightly)/.test(lower) || (/.(?:fold)$/.test(lower) && isNumber(lower.slice(0, -4)))) {
    return 'a number in one word'
  }
  if (isNumber(lower)) return kindOfNumber(tokens, at) ?? kindAfterUnit(tokens, at)
  if (roman.test(text) && stages.has(before)) return 'a stage'
  if (multiples.has(lower)) {
    if (/^(?:a|per|every|each)$/.test(first) && reachesUnit(next.slice(1), 1)) return 'a rate'
    const of = without(next, 'the', 'its', 'that', 'your')[0]?.lower ?? ''
    if (lower !== 'once' && (first === 'as' || measured.has(of))) return 'a multiple'
  }
  if (fractions.has(lower) && first === 'of' && (before === 'a' || counting.has(before))) return 'a fraction'
  if (ordinals.has(lower)) {
    const units = lower === 'second' ? timeUnits : new Set([...timeUnits, ...treatmentUnits])
    if (reachesUnit(next, 1, word => units.has(word))) return 'a counted unit'
  }
  if ((lower === 'a' || lower === 'an') && isArticleOfTime(tokens, at)) return 'a length of time'
  return undefined
}

/** "Year three", "guard one", "Norwood stage five". */
function kindAfterUnit(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at] as Token
  if (!counting.has(lower) || lower === 'half') return undefined
  return namedByNumber.has(wordBefore(tokens, at)) ? 'a number after its unit' : undefined
}

/**
 * The figures about the treatment that a text types by hand instead of calling them from a table.
 *
 * Refused anywhere: digits of any script, fractions, currency and percent signs, hundreds and more, ranges ("two to
 * four"), odds ("one in ten"), "threefold". Refused beside a unit of time, money, treatment, people or measure: number
 * words, "a couple of", "a few", "several", "half", ordinals from "third" on; with the unit first too ("year three",
 * "guard one", "Norwood V"). "A week" is refused where it measures ("after a week", "a week later").
 * Harmless, so it passes: "one of the two", "the five sources", "two clinics disagree", "first", "the second session",
 * "a day at work", "for years".
 */
export function findBareFigures(text: string): BareFigure[] {
  const tokens = tokeniseProse(text)
  return tokens.flatMap((token, at) => {
    const kind = kindOfSymbol(token.text) ?? (token.kind === 'word' ? kindOfWord(tokens, at) : undefined)
    return kind ? [{ index: token.index, text: token.text, kind }] : []
  })
}
