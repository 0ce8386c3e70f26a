import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { alternativeNotes, costAlternatives } from '@/content/cost/cost-alternatives'
import { type CostArea, costAreas, costRegions, costUpkeep, picturedWays } from '@/content/cost/cost'
import { costInsurance } from '@/content/cost/cost-form'
import { costQuoteFlags } from '@/content/cost/cost-quote-flags'
import { costQuotes, costWords } from '@/content/cost/cost-quotes'
import {
  type CostAlternative,
  type CostDriver,
  type CostQuote,
  type CostSaying,
  costAlternativeSchema,
  costAreaSchema,
  costDriverSchema,
  costFigureSchema,
  costInsuranceSchema,
  costQuoteFlagSchema,
  costQuoteSchema,
  costRegionIds,
  costRegionSchema,
  costSayingSchema,
  costTotalSchema,
  costUpkeepSchema,
  costWordsSchema,
} from '@/content/cost/cost.schema'
import { costFigures, costTotals } from '@/content/cost/cost-figures'
import { costDrivers, costReadings, costSilences } from '@/content/cost/cost-sayings'
import { sourceIds } from '@/content/evidence/source-ids'
import { costFacts } from '@/lib/cost/cost-facts'
import { costTable } from '@/lib/cost/cost-table'
import { publishCosts } from '@/lib/cost/publish-costs'
import { claimIds, getClaim } from '@/lib/evidence/claim'

const tables: readonly [string, z.ZodType, readonly unknown[]][] = [
  ['area', costAreaSchema, Object.values(costAreas)],
  ['region', costRegionSchema, Object.values(costRegions)],
  ['quote', costQuoteSchema, Object.values(costQuotes)],
  ['price in words', costWordsSchema, costWords],
  ['driver', costDriverSchema, Object.values(costDrivers)],
  ['reading', costSayingSchema, costReadings],
  ['silence', costSayingSchema, costSilences],
  ['word on a quote', costQuoteFlagSchema, Object.values(costQuoteFlags)],
  ['alternative', costAlternativeSchema, Object.values(costAlternatives)],
  ['note on the alternatives', costSayingSchema, alternativeNotes],
  ['figure for prose', costFigureSchema, Object.values(costFigures)],
  ['total for prose', costTotalSchema, Object.values(costTotals)],
  ['line on insurance', costInsuranceSchema, [costInsurance]],
  ['line on upkeep', costUpkeepSchema, [costUpkeep]],
]

describe('the cost table', () => {
  it.each(tables)('holds to the schema in every %s', (_, schema, rows) => {
    for (const row of rows) expect(schema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  it('prices every area by at least one source', () => {
    const priced = new Set(Object.values(costQuotes).map(quote => quote.area))
    expect([...priced].sort()).toEqual(Object.keys(costAreas).sort())
  })

  it('draws the years of each alternative that has a price and a page, and of SMP', () => {
    const ways = Object.entries<CostAlternative>(costAlternatives).filter(
      ([, { option, once, monthly }]) => option !== null && once.length + monthly.length > 0,
    )
    expect(picturedWays).toEqual(['smp', ...ways.map(([id]) => id)])
  })

  it('offers the regions that a quote may count for', () => {
    expect(Object.keys(costRegions)).toEqual([...costRegionIds])
  })

  it('names each quote by its area and its source', () => {
    for (const [id, quote] of Object.entries(costQuotes)) {
      expect(id.startsWith(quote.area)).toBe(true)
      expect(id.endsWith(quote.source.toLowerCase())).toBe(true)
    }
  })

  it('uses every price of SMP that the ledger holds, and no figure but the ledger’s', () => {
    const used = costTable().quotes.flatMap(({ price, otherwise, also }) => [
      price.claim,
      ...otherwise.map(figure => figure.claim),
      ...also,
    ])
    const prices = claimIds.filter(id => id.startsWith('cost.') && getClaim(id).unit === 'usd')
    expect(prices.filter(id => !used.includes(id))).toEqual(['cost.microblading-3-sessions.s2'])
    expect(
      Object.values(costQuotes)
        .flatMap(quote => ('note' in quote ? quote.note : ''))
        .join(),
    ).not.toMatch(/[$\d]/)
  })

  it('takes each price and its sessions from what the source says of that area, and never from microblading', () => {
    const areas = ['full-head', 'crown', 'hairline', 'scar-fut', 'touchup']
    const aspects: Record<CostArea, readonly string[]> = {
      'full-head': ['Whole treatment', 'Turkey'],
      crown: ['Part areas'],
      hairline: ['Part areas'],
      'scar-fut': ['Part areas'],
      'touch-up': ['Touch-up'],
    }
    for (const [id, quote] of Object.entries<CostQuote & { area: CostArea }>(costQuotes)) {
      const prices = [quote.price, ...(quote.otherwise ?? [])]
      for (const price of prices) expect(aspects[quote.area], `${id}: ${price}`).toContain(getClaim(price).aspect)
      for (const claim of [...prices, ...(quote.sessions ? [quote.sessions] : [])]) {
        const named = areas.find(area => claim.includes(area)) ?? 'full-head'
        expect(named.replace('touchup', 'touch-up'), `${id}: ${claim}`).toBe(quote.area)
        expect(claim, id).not.toContain('microblading')
      }
      expect(quote.region === 'turkey', id).toBe(quote.price.includes('turkey'))
      expect(quote.region === 'us', id).toBe(/\.us[.-]/.test(quote.price))
    }
  })

  it('says of each source that is silent everywhere that it is', () => {
    const silent = sourceIds.filter(id => Object.values(costQuotes).every(quote => quote.source !== id))
    expect(silent).toContain('S4')
    expect(costSilences[0].sources).toEqual(silent)
  })

  it('says that a price is missing only where the table of prices has none', () => {
    const rows = Object.values<CostQuote>(costQuotes)
    const [, byCountry, byArea] = costSilences
    const countries = rows.filter(({ region }) => region !== 'not-stated' && region !== 'worldwide')
    expect([...new Set(countries.map(({ source }) => source))]).toEqual([...byCountry.sources])
    expect([...new Set(countries.map(({ region }) => region))]).toEqual(['us', 'turkey'])
    for (const area of ['crown', 'scar-fut', 'touch-up'])
      expect(rows.flatMap(row => (row.area === area ? [row.source] : []))).toEqual([...byArea.sources])
  })

  it('fills nobody in for what it says is missing, and strikes nobody for another place or area', () => {
    for (const row of costReadings) expect(row.claims).toEqual([])
    const stances: CostSaying[] = [...costReadings, ...costSilences, ...alternativeNotes, costInsurance]
    for (const { against } of [...stances, ...Object.values<CostDriver>(costDrivers)]) expect(against ?? []).toEqual([])
    for (const { ground } of Object.values(costFacts)) expect(ground.against).toEqual([])
  })

  it('is served as a file that holds to its own schema', () => {
    expect(publishCosts().schema.safeParse(publishCosts().body()).error?.issues ?? []).toEqual([])
  })
})
