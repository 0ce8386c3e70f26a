import type { CostStand } from '@/content/cost/cost-form'
import type { CostAnswers } from '@/lib/cost/cost-answers'

type CostExample = {
  name: string
  answers: Partial<CostAnswers>
  expected: {
    /** `null`: no source prices this there. */
    headline: string | null
    sources: readonly string[]
    /** Left out where no kept source has a figure. */
    envelope?: string
    converted?: string
    /** Rows that matter: what they come to and where they stand. */
    rows?: Readonly<Record<string, { total: string | null; stands: CostStand }>>
  }
}

/** Worked examples on the made cost table (tests/lib/cost/made-table.ts). Rule and component are proved by them. */
export const costExamples: readonly CostExample[] = [
  {
    name: 'a full head in the US',
    answers: {},
    expected: {
      headline: '$6,000–$12,000',
      sources: ['S0'],
      envelope: '$1,200–$27,000',
      rows: {
        'full-head.s0': { total: '$6,000–$12,000', stands: 'headline' },
        'full-head.s1': { total: 'about $6,000–$12,000', stands: 'unplaced' },
        'full-head.s2': { total: '$1,500–$12,000', stands: 'other-place' },
        'full-head.s3': { total: 'up to $27,000', stands: 'converted' },
        S4: { total: null, stands: 'no-prices' },
      },
    },
  },
  {
    name: 'a full head in the US in two sessions',
    answers: { sessions: 2 },
    expected: {
      headline: '$6,000–$12,000',
      sources: ['S0'],
      envelope: '$1,200–$18,000',
      rows: { 'full-head.s3': { total: 'up to $18,000', stands: 'converted' } },
    },
  },
  {
    name: 'a full head in Turkey',
    answers: { region: 'turkey' },
    expected: {
      headline: '$1,500–$4,200',
      sources: ['S2'],
      envelope: '$1,200–$27,000',
      converted: 'about $4,500–$12,600',
      rows: {
        'full-head.s0': { total: '$6,000–$12,000', stands: 'other-place' },
        'full-head.s1': { total: 'about $6,000–$12,000', stands: 'unplaced' },
      },
    },
  },
  {
    name: 'a full head elsewhere',
    answers: { region: 'worldwide' },
    expected: { headline: '$1,500–$12,000', sources: ['S2'], envelope: '$1,200–$27,000' },
  },
  {
    name: 'a full head by the one source that prices a session',
    answers: { source: 'S3' },
    expected: {
      headline: 'under $3,000 to $9,000',
      sources: ['S3'],
      envelope: 'up to $27,000',
      converted: 'up to $27,000',
      rows: { 'full-head.s0': { total: '$6,000–$12,000', stands: 'set-aside' } },
    },
  },
  {
    name: 'a full head by the source without a price',
    answers: { source: 'S4' },
    expected: { headline: null, sources: [] },
  },
  {
    name: 'a crown in the US',
    answers: { area: 'crown' },
    expected: {
      headline: '$3,600–$6,000',
      sources: ['S0'],
      envelope: '$3,600–$6,000',
      rows: { S3: { total: null, stands: 'silent' }, S4: { total: null, stands: 'no-prices' } },
    },
  },
  {
    name: 'a hairline in the US',
    answers: { area: 'hairline' },
    expected: {
      headline: '$4,500–$7,500',
      sources: ['S0'],
      envelope: '$1,200–$9,600',
      rows: { 'hairline.s2': { total: '$1,200–$9,600', stands: 'other-place' } },
    },
  },
  {
    name: 'a hairline elsewhere',
    answers: { area: 'hairline', region: 'worldwide' },
    expected: { headline: '$1,200–$9,600', sources: ['S2'], envelope: '$1,200–$9,600' },
  },
  {
    name: 'a strip scar in the US',
    answers: { area: 'scar-fut' },
    expected: { headline: '$2,400–$4,500', sources: ['S0'], envelope: '$2,400–$4,500' },
  },
  {
    name: 'a touch-up in the US',
    answers: { area: 'touch-up' },
    expected: {
      headline: '$1,500–$3,000',
      sources: ['S0'],
      envelope: '$1,500–$3,000',
      rows: { S3: { total: null, stands: 'words' } },
    },
  },
  {
    name: 'a crown in Turkey, which nobody prices',
    answers: { area: 'crown', region: 'turkey' },
    expected: { headline: null, sources: [], envelope: '$3,600–$6,000' },
  },
]

/** Ten years of upkeep on the made table, by each source's own interval. */
export const upkeepExamples = [
  { source: 'S0', touchups: '1–2', total: '$7,500–$18,000' },
  { source: 'S2', touchups: '1', total: '$7,500–$15,000' },
  { source: 'S3', touchups: '1–3', total: '$7,500–$21,000' },
] as const
