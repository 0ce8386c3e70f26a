import { describe, expect, it } from 'vitest'
import { costAlternatives } from '@/content/cost/cost-alternatives'
import { type CostArea, costAreas, costUpkeep } from '@/content/cost/cost'
import { costQuotes } from '@/content/cost/cost-quotes'
import type { ClaimId } from '@/content/evidence/claims'
import { costTable } from '@/lib/cost/cost-table'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { getOutside } from '@/lib/evidence/outside-facts'
import { tableSources } from '@/lib/evidence/table-sources'
import { spanValues } from '@/lib/value/span-values'
import { printValue } from '@/lib/value/print-value'

const table = costTable()
const figure = (claim: ClaimId) => ({ claim, value: claimValue(claim) })

describe('the cost table joined with the ledger', () => {
  it('gives a quote its figures, each with its claim', () => {
    expect(table.quotes.find(quote => quote.id === 'full-head.s2')).toEqual({
      id: 'full-head.s2',
      area: 'full-head',
      source: 'S2',
      region: 'worldwide',
      countsFor: ['worldwide'],
      basis: 'treatment',
      gives: costQuotes['full-head.s2'].gives,
      price: figure('cost.smp-3-sessions.s2'),
      sessions: figure('sessions.price-table-smp.s2'),
      otherwise: [figure('cost.total-text.s2')],
      also: ['cost.total-card.s2', 'cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
      doubt: 'C18',
      note: 'This is its own estimate, from clinics that it does not name.',
    })
  })

  it('leaves empty what a source does not say', () => {
    expect(table.quotes.find(quote => quote.id === 'full-head.s1')).toMatchObject({
      sessions: null,
      otherwise: [],
      also: [],
      doubt: null,
    })
    expect(table.quotes.find(quote => quote.id === 'crown.s0')?.note).toBeNull()
  })

  it('keeps the quotes in their order', () => {
    expect(table.quotes.map(quote => quote.id)).toEqual(Object.keys(costQuotes))
  })

  it('takes every figure from the ledger, a price for a session as one', () => {
    for (const { id, basis, price } of table.quotes) {
      expect(price).toEqual(figure(costQuotes[id].price))
      expect(price.value.unit).toBe(basis === 'session' ? 'usd/session' : 'usd')
    }
    for (const area of Object.keys(costAreas) as CostArea[]) {
      const counts = table.quotes.flatMap(quote =>
        quote.area === area && quote.sessions ? [quote.sessions.value] : [],
      )
      expect(table.areaSessions[area]).toEqual(spanValues(counts))
    }
    const namesOf = (figures: readonly { from: string }[]) => figures.map(({ from }) => from)
    for (const { id, once, monthly, again } of table.alternatives) {
      expect(namesOf(once)).toEqual(costAlternatives[id].once)
      expect(namesOf(monthly)).toEqual(costAlternatives[id].monthly)
      expect(again.map(({ price, gap }) => ({ price: price.from, every: gap }))).toEqual(costAlternatives[id].again)
      for (const { from, value } of [...once, ...monthly, ...again.map(({ price }) => price)]) {
        const { low, high } = isClaimId(from) ? claimValue(from) : (getOutside(from).value ?? {})
        expect(value, from).toMatchObject({ low, high })
      }
    }
  })

  it('prices a touch-up and gives each gap its source', () => {
    const { S0, S2, S3 } = costUpkeep.intervals
    expect(table.upkeep).toEqual({
      price: figure(costUpkeep.price),
      intervals: { S0: figure(S0), S2: figure(S2), S3: figure(S3) },
    })
  })

  it('fills the figures and names into what it says of a quote', () => {
    expect(table.flags['no-touch-up']).toBe(
      `A touch-up is not in it, and in the US one costs ${printValue(claimValue(costUpkeep.price))}, according to the grooming blog.`,
    )
    expect(table.flags.within).toBe('This is within the range of the answer above.')
  })

  it('knows the sources by name', () => {
    expect(table.sources).toEqual(tableSources())
  })

  it('is handed over whole, as the browser gets it', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  })
})
