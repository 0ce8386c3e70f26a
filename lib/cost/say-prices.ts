import { theSource } from '@/lib/evidence/source-name'
import { upperFirst } from '@/lib/format/first-letter'
import type { CostEstimate, CostRow } from './cost-estimate'
import type { CostTable } from './cost-table'
import { sayOwnPrice } from './cost-words'

/** Rows that may stand for the place asked: the answer itself, and kept prices that name no place. */
const speaks = ({ stands }: CostRow) => stands === 'headline' || stands === 'unplaced' || stands === 'converted'

/** Sessions as the start of a sum: "3 sessions come to", "1 session comes to". */
export const comesTo = (sessions: string): string => `${sessions} ${sessions.startsWith('1 ') ? 'comes' : 'come'} to`

/**
 * What each kept source says of the place asked, a sentence each, the answer's own first: its price as it gives it, what
 * it leaves out, and, where it prices a session, what that comes to by our sum. Nothing of a source that the reader has
 * set aside, or that prices another place. Empty where nobody prices the area there.
 */
export function sayPrices({ rows }: CostEstimate, table: CostTable): readonly string[] {
  const say = (row: CostRow): string => {
    const quote = table.quotes.find(({ id }) => id === row.id)
    const source = table.sources.find(({ id }) => id === row.source)
    if (!quote || !source || !row.quoted) return ''
    const sum = row.sum && row.sessions ? `; ${comesTo(row.sessions)} ${row.totalText} by our sum` : ''
    if (row.said) return sayOwnPrice(row.quoted, theSource(source), sum)
    return `${upperFirst(theSource(source))} ${quote.gives.replace('{price}', row.quoted)}${sum}.`
  }
  return rows
    .filter(speaks)
    .toSorted((a, b) => Number(b.stands === 'headline') - Number(a.stands === 'headline'))
    .map(say)
}

/** How far the figures go that the answer leaves out, and that a total of sessions in them is our sum. */
export function sayReach({ answers, headline, rows }: CostEstimate): string {
  const isOurs = rows.some(({ sum, stands }) => sum && stands !== 'set-aside')
  const whose = answers.source ? '' : Object.keys(answers.own).length > 0 ? 'All rows, ' : 'All prices, '
  const where = headline ? 'any place' : 'other places'
  return upperFirst(`${whose}${where}${isOurs ? ', with our sums' : ''}`)
}
