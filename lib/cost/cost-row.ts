import type { CostStand } from '@/content/cost/cost-form'
import type { SourceId } from '@/content/evidence/source-ids'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { exactly, type Value } from '@/lib/value/value'
import type { CostAnswers } from './cost-answers'
import type { CostRow } from './cost-estimate'
import type { CostTable, TableQuote } from './cost-table'

/** How many sessions a price per session is multiplied by: the reader's number, else the source's own. */
export function sessionsFor(quote: TableQuote, answers: CostAnswers): Value<'sessions'> {
  return answers.sessions === null
    ? (quote.sessions?.value ?? exactly(1, 'sessions'))
    : exactly(answers.sessions, 'sessions')
}

/** What a quote comes to for the whole treatment. A price for a treatment is never split or multiplied. */
export function totalOf(quote: TableQuote, answers: CostAnswers): Value<'usd'> {
  return quote.basis === 'session' ? multiplyValue(quote.price.value, sessionsFor(quote, answers)) : quote.price.value
}

/** The sum as a reader would write it down: "$500–$1,400 × 3 sessions = $1,500–$4,200". */
export function sumOf(quote: TableQuote, answers: CostAnswers): string {
  const [price, sessions] = [printValue(quote.price.value, 'bare'), printValue(sessionsFor(quote, answers))]
  return `${price} × ${sessions} = ${printValue(totalOf(quote, answers))}`
}

/** The row of a quote. Where it stands in the answer is for the estimate to say. */
export function quoteRow(quote: TableQuote, stands: CostStand, answers: CostAnswers): CostRow {
  const perSession = quote.basis === 'session'
  const total = totalOf(quote, answers)
  const counted = perSession ? sessionsFor(quote, answers) : quote.sessions?.value
  return {
    id: quote.id,
    source: quote.source,
    stands,
    region: quote.region,
    quoted: printValue(quote.price.value),
    sessions: counted ? printValue(counted) : null,
    total,
    totalText: printValue(total, 'short'),
    sum: perSession ? sumOf(quote, answers) : null,
    otherwise: quote.otherwise.map(({ value }) => ({ value, text: printValue(value) })),
    note: quote.note,
    said: quote.said ?? null,
    doubt: quote.doubt,
    claims: [quote.price.claim, ...(quote.sessions ? [quote.sessions.claim] : []), ...quote.also],
  }
}

/** The row of a source that gives no figure for the area: its words, if it has any, or its silence. */
export function silentRow(source: SourceId, table: CostTable, answers: CostAnswers): CostRow {
  const words = table.words.find(w => w.source === source && w.area === answers.area)
  const priced = table.quotes.some(quote => quote.source === source)
  return {
    id: source,
    source,
    stands: words ? 'words' : priced ? 'silent' : 'no-prices',
    region: null,
    quoted: null,
    sessions: null,
    total: null,
    totalText: null,
    sum: null,
    otherwise: [],
    note: words?.says ?? null,
    said: null,
    doubt: null,
    claims: words ? [words.claim] : [],
  }
}
