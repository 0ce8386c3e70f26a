import { describe, expect, it } from 'vitest'
import { claimValue } from '@/lib/evidence/claim'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import { planCsv } from '@/lib/plan/plan-csv'
import { emptyPlan, type Plan } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { printValue } from '@/lib/value/print-value'
import { fullPlan } from '../../examples/plan.examples'

const tables = planTables()
const csvOf = (plan: Plan) => planCsv(consultationSheet(plan, '2026-11-21', tables), plan)

/** RFC 4180 read back by its own grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('the plan as a table', () => {
  const rows = readCsv(csvOf(fullPlan).slice(1))
  it('has six named columns in every row, and says in which alphabet it is written', () => {
    expect(csvOf(fullPlan).startsWith('\ufeffpart,point,source,says,from,to\r\n')).toBe(true)
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([6]))
    expect(csvOf(fullPlan).endsWith('\r\n')).toBe(true)
  })
  it('gives prices in plain dollars and dates as days', () => {
    const price = claimValue('cost.full-head.us-2026.s0', 'usd')
    expect(rows).toContainEqual([
      'price',
      'Full head in Turkey',
      'Grooming blog',
      `${printValue(price)} (US)`,
      String(price.low),
      String(price.high),
    ])
    expect(rows).toContainEqual(['date', 'Session 2', 'Grooming blog', '11–18 Jan', '2027-01-11', '2027-01-18'])
    expect(rows).toContainEqual(['date', 'Session 2', 'Transplant clinic', 'by 18 Jan', '', '2027-01-18'])
    expect(rows).toContainEqual(['your practitioner', 'Gym and sweat', '', 'from day 7: light training only', '', ''])
    expect(rows).toContainEqual(['decision', 'Day to decide', '', 'Monday 18 January 2027', '', ''])
    expect(rows.at(-1)).toEqual(['your note', fullPlan.notes, '', '', '', ''])
  })
  it('holds the offers that the reader was given', () => {
    const offers = readCsv(csvOf({ v: 4, cost: 'q2=800-900&q2-with=touch-up&q2-deposit=100' }).slice(1))
    expect(offers).toContainEqual([
      'price',
      'Quote 2',
      'yours',
      '$800–$900 for all of it, with a touch-up, deposit $100. If you cancel 7 days before the first session, ' +
        'you lose up to $100 by these terms. Ask until when the deposit comes back.',
      '800',
      '900',
    ])
  })
  it('of an empty plan is the blank sheet', () => {
    expect(new Set(readCsv(csvOf(emptyPlan).slice(1)).map(([part]) => part))).toEqual(
      new Set(['part', 'question', 'disputed', 'nobody says']),
    )
  })
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@sum', '\tx'])('lets no note run as a formula: %s', notes => {
    expect(readCsv(csvOf({ v: 4, notes }).slice(1)).at(-1)?.[1]).toBe(`'${notes}`)
  })
  it('keeps commas, quotes and lines of a note', () => {
    const notes = 'one, "two"\nthree'
    expect(readCsv(csvOf({ v: 4, notes }).slice(1)).at(-1)?.[1]).toBe(notes)
  })
})
