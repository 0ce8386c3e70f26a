import type { CostStand } from '@/content/cost/cost-form'
import type { SourceId } from '@/content/evidence/source-ids'
import { groundOf } from '@/lib/evidence/ground'
import { sameEnds } from '@/lib/value/compare-values'
import { printValue } from '@/lib/value/print-value'
import { spanValues } from '@/lib/value/span-values'
import type { CostAnswers } from './cost-answers'
import type { CostEnvelope, CostEstimate, CostHeadline } from './cost-estimate'
import { quoteRow, sessionsFor, silentRow, sumOf, totalOf } from './cost-row'
import type { CostTable, TableQuote } from './cost-table'

const sourcesOf = (quotes: readonly TableQuote[]) => [...new Set(quotes.map(quote => quote.source))].sort()

/** Two named places say nothing about each other. The world holds both, and an unnamed place may be either. */
const speakOfOnePlace = (place: TableQuote['region'], other: TableQuote['region']) =>
  place === other || [place, other].some(name => name === 'worldwide' || name === 'not-stated')

/**
 * The quotes whose range is the headline. Prices for the whole treatment come first, so that nothing is converted in
 * it; only where there are none does a price per session stand there, as a price per session.
 */
function headlineQuotes(quotes: readonly TableQuote[], answers: CostAnswers): readonly TableQuote[] {
  const picked = quotes.filter(
    quote => quote.countsFor.includes(answers.region) && (answers.source === null || quote.source === answers.source),
  )
  const whole = picked.filter(quote => quote.basis === 'treatment')
  return whole.length > 0 ? whole : picked
}

function headlineOf(
  counted: readonly TableQuote[],
  quotes: readonly TableQuote[],
  answers: CostAnswers,
): CostHeadline | null {
  const [first] = counted
  if (first === undefined) return null
  const { about, ...value } = spanValues<CostHeadline['value']['unit']>(counted.map(quote => quote.price.value))
  const total = spanValues(counted.map(quote => totalOf(quote, answers)))
  const said = counted.filter(quote => quote.said === undefined)
  const others = quotes.filter(
    quote =>
      quote.said === undefined &&
      !counted.includes(quote) &&
      speakOfOnePlace(answers.region, quote.region) &&
      !sameEnds(totalOf(quote, answers), total),
  )
  return {
    value,
    text: printValue(value, 'bare'),
    about: about === true,
    per: first.basis === 'session' ? 'session' : null,
    own: said.length < counted.length,
    sources: sourcesOf(said),
    ground: groundOf({
      claims: said.map(quote => quote.price.claim),
      against: [
        ...others.map(quote => quote.price.claim),
        ...[...said, ...others].flatMap(quote => quote.otherwise.map(figure => figure.claim)),
      ],
    }),
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
  const counted = headlineQuotes(quotes, answers)
  const headline = headlineOf(counted, quotes, answers)
  const standOf = (quote: TableQuote): CostStand => {
    if (counted.includes(quote)) return 'headline'
    if (answers.source !== null && quote.source !== answers.source) return 'set-aside'
    if (quote.countsFor.includes(answers.region)) return 'converted'
    return quote.region === 'not-stated' ? 'unplaced' : 'other-place'
  }
  const rows = table.sources.flatMap(({ id }) => {
    const own = quotes.filter(quote => quote.source === id).map(quote => quoteRow(quote, standOf(quote), answers))
    return own.length > 0 ? own : [silentRow(id, table, answers)]
  })
  const [first] = counted
  const total = first ? spanValues(counted.map(quote => totalOf(quote, answers))) : null
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
    envelope: envelopeOf(quotes, answers),
    rows,
  }
}
