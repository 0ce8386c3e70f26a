import type { CostStand } from '@/content/cost/cost-form'
import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import type { SourceId } from '@/content/evidence/source-ids'
import { groundOf } from '@/lib/evidence/ground'
import { sameEnds } from '@/lib/value/compare-values'
import { printValue } from '@/lib/value/print-value'
import { spanValues } from '@/lib/value/span-values'
import type { Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostEnvelope, CostEstimate, CostHeadline } from './cost-estimate'
import { quoteRow, sessionsFor, silentRow, sumOf, totalOf } from './cost-row'
import type { CostTable, TableQuote } from './cost-table'
import { answeringQuotes, firstPrice, isKept } from './first-price'

const sourcesOf = (quotes: readonly TableQuote[]) => [...new Set(quotes.map(quote => quote.source))].sort()

/** In which way a price beside the answer differs from it. Another place or another area contradicts nobody. */
function howDiffers(quote: TableQuote, answers: CostAnswers, headline: { total: Value<'usd'>; placed: boolean }) {
  const same = sameEnds(totalOf(quote, answers), headline.total)
  if (quote.region === 'not-stated') return same && headline.placed ? 'weaker' : 'figure'
  return quote.region === answers.region && headline.placed ? 'figure' : 'place'
}

function headlineOf(
  counted: readonly TableQuote[],
  quotes: readonly TableQuote[],
  answers: CostAnswers,
  worded: readonly ClaimId[],
): CostHeadline | null {
  const [first] = counted
  if (first === undefined) return null
  const { about, ...value } = spanValues<CostHeadline['value']['unit']>(counted.map(quote => quote.price.value))
  const total = spanValues(counted.map(quote => totalOf(quote, answers)))
  const placed = first.region === answers.region
  const said = counted.filter(quote => quote.said === undefined)
  // A source speaks once: the answer's own say no more, and of two prices of another the first counts.
  const speaking = [...said, ...quotes.filter(quote => quote.said === undefined)]
  const others = speaking.filter(
    (quote, at) => at >= said.length && speaking.findIndex(({ source }) => source === quote.source) === at,
  )
  const differs: Partial<Record<Difference, ClaimId[]>> = {}
  for (const quote of others) {
    const how = howDiffers(quote, answers, { total, placed })
    differs[how] = [...(differs[how] ?? []), quote.price.claim]
  }
  if (worded.length > 0) differs.weaker = [...(differs.weaker ?? []), ...worded]
  return {
    value,
    text: printValue(value, 'bare'),
    about: about === true,
    per: first.basis === 'session' ? 'session' : null,
    own: said.length < counted.length,
    sources: sourcesOf(said),
    placed,
    ground: groundOf({ claims: said.map(quote => quote.price.claim), differs }),
  }
}

function envelopeOf(quotes: readonly TableQuote[], answers: CostAnswers): CostEnvelope | null {
  if (quotes.length === 0) return null
  const figures = quotes.flatMap(quote =>
    [totalOf(quote, answers), ...quote.otherwise.map(figure => figure.value)].map(value => ({
      source: quote.source,
      value,
    })),
  )
  const value = spanValues(figures.map(figure => figure.value))
  const at = (end: 'low' | 'high'): SourceId[] =>
    [...new Set(figures.filter(figure => figure.value[end] === value[end]).map(figure => figure.source))].sort()
  return { value, text: printValue(value, 'short'), sources: sourcesOf(quotes), lowest: at('low'), highest: at('high') }
}

/**
 * The estimate from a cost table that is already joined with the ledger. Pure; the browser runs it too.
 * The envelope counts each source's second figure as well (S2 starts at $500 in its table and at $400 in its text,
 * C17 and C18 of the digest): it is to hold all that the five say.
 */
export function estimateFromTable(answers: CostAnswers, table: CostTable): CostEstimate {
  const quotes = table.quotes.filter(quote => quote.area === answers.area)
  const counted = answeringQuotes(table, answers)
  const worded = table.words.flatMap(({ area, claim }) => (area === answers.area ? [claim] : []))
  const headline = headlineOf(counted, quotes, answers, worded)
  const standOf = (quote: TableQuote): CostStand => {
    if (counted.includes(quote)) return 'headline'
    if (!isKept(quote, answers)) return 'set-aside'
    if (!quote.countsFor.includes(answers.region)) return 'other-place'
    return quote.basis === 'session' ? 'converted' : 'unplaced'
  }
  const rows = table.sources.flatMap(({ id }) => {
    const own = quotes.filter(quote => quote.source === id).map(quote => quoteRow(quote, standOf(quote), answers))
    return own.length > 0 ? own : [silentRow(id, table, answers)]
  })
  const [first] = counted
  const total = firstPrice(answers, table)?.value ?? null
  return {
    answers,
    headline,
    converted:
      total && first?.basis === 'session'
        ? {
            value: total,
            text: printValue(total, 'short'),
            sum: sumOf(first, answers),
            sessions: printValue(sessionsFor(first, answers)),
          }
        : null,
    whole: total,
    envelope: envelopeOf(
      quotes.filter(quote => isKept(quote, answers)),
      answers,
    ),
    ofAll: envelopeOf(quotes, answers)?.value ?? null,
    rows,
  }
}
