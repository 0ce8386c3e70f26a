import { expect, it } from 'vitest'
import { earlierVoices } from '@/lib/aftercare/earlier-voices'
import { madeEnd, madeRule, madeTable } from './made-table'

const table = madeTable([
  madeRule({ until: madeEnd(6, 9) }),
  madeRule({ source: 'S2', until: madeEnd(8) }),
  madeRule({ source: 'S3', until: madeEnd(4) }),
  madeRule({ activity: 'sun', until: madeEnd(6) }),
  madeRule({ activity: 'sun', source: 'S2', until: madeEnd(3) }),
  madeRule({ activity: 'pool', until: madeEnd(2), after: 'silent' }),
  madeRule({ activity: 'pool', source: 'S2', until: madeEnd(2, 2, { words: 'a few days' }) }),
  madeRule({ activity: 'pool', source: 'S3', state: 'may' }),
  madeRule({ activity: 'pool', source: 'S4', state: 'limit', until: madeEnd(2) }),
])

it('names who frees something before the day, from the first day on, by its early reading', () => {
  expect(earlierVoices(['gym', 'sun'], 8, table, [])).toEqual([
    { source: 'S2', day: 3, activities: ['sun'] },
    { source: 'S3', day: 4, activities: ['gym'] },
    { source: 'S0', day: 6, activities: ['gym', 'sun'] },
  ])
})

it('keeps two days of one source apart, and two sources on one day', () => {
  const more = madeTable([...table.rules, madeRule({ source: 'S4', until: madeEnd(6) })])
  expect(earlierVoices(['gym', 'sun'], 9, more, [])).toEqual([
    { source: 'S2', day: 3, activities: ['sun'] },
    { source: 'S3', day: 4, activities: ['gym'] },
    { source: 'S0', day: 6, activities: ['gym', 'sun'] },
    { source: 'S4', day: 6, activities: ['gym'] },
    { source: 'S2', day: 8, activities: ['gym'] },
  ])
})

it('is nobody on the day itself, nobody for nothing, and nobody who is left out', () => {
  expect(earlierVoices(['gym'], 4, table, [])).toEqual([])
  expect(earlierVoices([], 30, table, [])).toEqual([])
  expect(earlierVoices(['gym'], 7, table, ['S3'])).toEqual([{ source: 'S0', day: 6, activities: ['gym'] }])
})

it('takes no silence, no words, no leave from the start and no limit that ends for an earlier day', () => {
  expect(earlierVoices(['pool'], 30, table, [])).toEqual([])
  const ended = madeTable([madeRule({ until: madeEnd(2), after: 'ask' })])
  expect(earlierVoices(['gym'], 30, ended, [])).toEqual([])
})
