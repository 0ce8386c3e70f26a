import { describe, expect, it } from 'vitest'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import { breakEven } from '@/lib/cost/break-even'
import { costAddress, intervalSources } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costTable } from '@/lib/cost/cost-table'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { sayPrices } from '@/lib/cost/say-prices'
import { sayYears } from '@/lib/cost/say-years'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { theSource } from '@/lib/evidence/source-name'
import type { Value } from '@/lib/value/value'
import { madeTable } from './made-table'

/** Every question of the tool but its years, which each is followed through. */
const everyQuestion: CostAnswers[] = (Object.keys(costAreas) as CostArea[]).flatMap(area =>
  (Object.keys(costRegions) as CostRegion[]).flatMap(region =>
    [null, ...sourceIds].flatMap(source =>
      [null, 1, 2, 3, 4].flatMap(sessions =>
        [null, ...intervalSources].map(interval => ({
          ...costAddress.defaults,
          area,
          region,
          source,
          sessions,
          interval,
        })),
      ),
    ),
  ),
)
const years = Array.from({ length: 40 }, (_, i) => i + 1)
/** Only what is named can be compared: an end that one leaves open, the other has to leave open too. */
const noLess = (more: Value, less: Value) =>
  (['low', 'high'] as const).every(end =>
    less[end] === null || more[end] === null ? less[end] === more[end] : more[end] >= less[end],
  )
const told = (answers: CostAnswers) => JSON.stringify(answers)

describe.each([
  ['the made table', madeTable],
  ['the table', costTable()],
])('by %s', (_, table) => {
  it('the answer is what its rows come to, and the years start from it, for every question', () => {
    for (const answers of everyQuestion) {
      const { headline, converted, whole, rows } = estimateFromTable(answers, table)
      const counted = rows.filter(({ stands }) => stands === 'headline')
      expect(counted.length > 0, told(answers)).toBe(headline !== null)
      if (!headline || !whole) continue
      const ends = (end: 'low' | 'high') => counted.flatMap(({ total }) => total?.[end] ?? [])
      expect(whole.low ?? [], told(answers)).toEqual(ends('low').length ? Math.min(...ends('low')) : [])
      expect(whole.high ?? [], told(answers)).toEqual(ends('high').length ? Math.max(...ends('high')) : [])
      expect(converted?.value ?? headline.value, told(answers)).toMatchObject({ low: whole.low, high: whole.high })
      const [first] = upkeepFromTable({ ...answers, years: 1 }, table)
      if (answers.area === 'touch-up') expect(first, told(answers)).toBeUndefined()
      else expect(first?.total, told(answers)).toEqual(whole)
    }
  })

  it('no sum over the years is below a first bill beside it, nor below the year before, for every question', () => {
    for (const answers of everyQuestion) {
      const { whole, envelope } = estimateFromTable(answers, table)
      const rows = alternativesFromTable(answers, table)
      const [smp, all] = ['smp', 'smp-all'].map(id => rows.find(row => row.id === id))
      if (!smp || !whole || !envelope) continue
      for (const [row, bill] of [
        [smp, whole],
        [all ?? smp, envelope.value],
      ] as const) {
        let before: Value = bill
        for (const year of years) {
          const now = row.at(year)
          if (!noLess(now, before)) throw new Error(`${row.id} in year ${year}: ${told(answers)}`)
          before = now
        }
      }
    }
  })

  it('the rows of each year are what the curve spans, for every question', () => {
    for (const answers of everyQuestion.filter(({ sessions }) => sessions === null || sessions === 4))
      for (const year of [1, 4, 10, 20, 40]) {
        const totals = upkeepFromTable({ ...answers, years: year }, table).map(({ total }) => total)
        const curve = alternativesFromTable({ ...answers, years: year }, table)
          .find(({ id }) => id === 'smp')
          ?.at(year)
        for (const end of ['low', 'high'] as const) {
          const named = totals.flatMap(total => total[end] ?? [])
          const edge = end === 'low' ? Math.min(...named) : Math.max(...named)
          expect(curve?.[end] ?? null, told(answers)).toBe(named.length ? edge : null)
        }
      }
  })

  it('the years in which two ways meet are those of the curves, for every question', () => {
    for (const answers of everyQuestion.filter(({ sessions }) => sessions === null || sessions === 4)) {
      const rows = alternativesFromTable(answers, table)
      const transplant = rows.find(({ id }) => id === 'transplant')
      for (const row of rows.filter(({ id }) => id === 'smp' || id === 'smp-all')) {
        for (const other of rows.filter(({ id }) => id === 'minoxidil' || id === 'both' || id === 'transplant')) {
          const [once, later] = other === transplant ? [other, row] : [row, other]
          const { maybe, surely } = breakEven(once.at, later.at)
          const may = years.filter(year => (later.at(year).high ?? 0) >= (once.at(year).low ?? Number.NaN))
          if (maybe !== 'untold') expect(maybe, told(answers)).toBe(may[0] ?? null)
          else expect(once.at(1).low === null || later.at(1).high === null, told(answers)).toBe(true)
          for (const year of years.filter(one => surely !== null && one >= surely))
            expect(later.at(year).low ?? -1, told(answers)).toBeGreaterThanOrEqual(once.at(year).high ?? Number.NaN)
        }
      }
    }
  })

  it('words name only sources whose figures are used, for every question', () => {
    for (const answers of everyQuestion) {
      const estimate = estimateFromTable(answers, table)
      const namedIn = (sentences: readonly string[]) =>
        table.sources.filter(source => sentences.join(' ').toLowerCase().includes(theSource(source).toLowerCase()))
      const kept = estimate.rows.filter(
        ({ stands, total }) => total && stands !== 'set-aside' && stands !== 'other-place',
      )
      for (const { id } of namedIn(sayPrices(estimate, table)))
        expect(
          kept.map(({ source }) => source),
          told(answers),
        ).toContain(id)
      const used = new Set(upkeepFromTable(answers, table).flatMap(({ claims }) => claims.map(sourceOf)))
      const said = namedIn(sayYears(answers, table)).map(({ id }) => id)
      expect(said, told(answers)).toEqual(table.sources.flatMap(({ id }) => (used.has(id) ? [id] : [])))
    }
  })

  it('words say of every total of sessions that it is our sum, in the same sentence', () => {
    for (const answers of everyQuestion) {
      const estimate = estimateFromTable(answers, table)
      const sentences = [...sayPrices(estimate, table), ...sayYears(answers, table)]
      for (const { sum, totalText } of estimate.rows)
        for (const sentence of sentences)
          if (sum && totalText && sentence.includes(` ${totalText}`))
            expect(sentence, told(answers)).toContain('our sum')
    }
  })
})
