import { describe, expect, it } from 'vitest'
import { costSheet } from '@/lib/cost/cost-sheet'

const sheet = costSheet()

describe('the cost table joined with the ledger', () => {
  it('gives a quote its figures, each with its claim', () => {
    expect(sheet.quotes.find(quote => quote.id === 'full-head.s2')).toEqual({
      id: 'full-head.s2',
      area: 'full-head',
      source: 'S2',
      region: 'worldwide',
      countsFor: ['worldwide'],
      basis: 'treatment',
      price: { claim: 'cost.smp-3-sessions.s2', value: { low: 500, high: 4000 } },
      sessions: { claim: 'sessions.price-table-smp.s2', value: { low: 3, high: 3 } },
      otherwise: [{ claim: 'cost.total-text.s2', value: { low: 400, high: 4000 } }],
      also: ['cost.total-card.s2', 'cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
      doubt: 'C18',
      note: 'Its own estimate from clinics that it does not name.',
    })
  })

  it('leaves empty what a source does not say', () => {
    expect(sheet.quotes.find(quote => quote.id === 'full-head.s1')).toMatchObject({
      sessions: null,
      otherwise: [],
      also: [],
      doubt: null,
    })
    expect(sheet.quotes.find(quote => quote.id === 'crown.s0')?.note).toBeNull()
  })

  it('keeps the quotes in their order', () => {
    expect(sheet.quotes.map(quote => quote.id)).toEqual([
      'full-head.s0',
      'full-head.s1',
      'full-head.s2',
      'full-head-turkey.s2',
      'full-head.s3',
      'crown.s0',
      'hairline.s0',
      'hairline.s2',
      'scar-fut.s0',
      'touch-up.s0',
    ])
  })

  it.each([
    ['full-head', 2, 3],
    ['crown', 2, 2],
    ['hairline', 2, 2],
    ['scar-fut', 1, 2],
    ['touch-up', 1, 1],
  ] as const)('counts the sessions for a %s: %i to %i', (area, low, high) => {
    expect(sheet.areaSessions[area].value).toEqual({ low, high })
  })

  it('prices a touch-up and gives each gap its source', () => {
    expect(sheet.upkeep).toEqual({
      price: { claim: 'cost.touchup.us-2026.s0', value: { low: 500, high: 1000 } },
      intervals: {
        S0: { claim: 'touchup.after-4-6-years.s0', value: { low: 4, high: 6 } },
        S2: { claim: 'touchup.after-6-8-years.s2', value: { low: 6, high: 8 } },
        S3: { claim: 'touchup.3-5-years.s3', value: { low: 3, high: 5 } },
      },
    })
  })

  it('prices the alternatives at the start and by the month', () => {
    expect(sheet.alternatives.find(one => one.id === 'transplant-medicine')).toEqual({
      id: 'transplant-medicine',
      label: 'Transplant and both',
      once: [{ claim: 'comparison.transplant-cost-5k-15k.s0', value: { low: 5000, high: 15_000 } }],
      monthly: [
        { claim: 'comparison.minoxidil-cost.s0', value: { low: 10, high: 40 } },
        { claim: 'comparison.finasteride-cost.s0', value: { low: 10, high: 30 } },
      ],
    })
  })

  it('fills the figures and names into what it says of a quote', () => {
    expect(sheet.flags['no-touch-up']).toBe('A touch-up is not in it. ReadySleek prices one at $500–$1,000.')
    expect(sheet.flags.within).toBe('Within the range of the answer above.')
  })

  it('knows the five sources by name', () => {
    expect(sheet.sources).toEqual([
      { id: 'S0', name: 'ReadySleek', shortName: 'Grooming blog', sellsSmp: false },
      { id: 'S1', name: 'Medical News Today', shortName: 'Health publisher', sellsSmp: false },
      { id: 'S2', name: 'Dr. Serkan Aygin Clinic', shortName: 'Clinic in Turkey', sellsSmp: true },
      { id: 'S3', name: 'Jae Pak MD Medical', shortName: 'Transplant clinic', sellsSmp: true },
      { id: 'S4', name: 'Hair Loss Clinic', shortName: 'Clinic in Canada', sellsSmp: true },
    ])
  })

  it('is handed over whole, as the browser gets it', () => {
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet)
  })
})
