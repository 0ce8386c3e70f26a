import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { activityIds } from '@/content/aftercare/activity-ids'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { earlierVoices } from '@/lib/aftercare/earlier-voices'
import { readDayPoint } from '@/lib/aftercare/read-day-point'
import { sayWhen } from '@/lib/aftercare/say-when'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { whenExamples } from '../../examples/aftercare.examples'
import { laterSources } from '../../examples/known-sources'

const table = aftercareTable()

describe('when can I', () => {
  it.each(whenExamples)('is answered for $name', ({ activity, source, kind, days, says }) => {
    const voice = whenCanI(activity, table).voices.find(one => one.source === source)
    expect(voice?.kind).toBe(kind)
    expect(voice?.early === null ? null : [voice?.early, voice?.late]).toEqual(days)
    expect(voice && sayWhen(voice)).toBe(says)
  })

  it('names the earliest and the latest day and who says so', () => {
    expect(whenCanI('gym', table, laterSources)).toMatchObject({
      earliest: null,
      latest: { day: 7, about: true, sources: ['S3'] },
      ifHealed: ['S0', 'S2', 'S3', 'S4'],
    })
    expect(whenCanI('wash', table, laterSources)).toMatchObject({
      earliest: { day: 5, sources: ['S2'] },
      latest: { day: 11, sources: ['S0'] },
    })
    expect(whenCanI('sun', table, laterSources)).toMatchObject({ earliest: null, latest: null, partly: ['S3'] })
  })

  it('gives every source one voice for every activity, and never a latest day before the earliest', () => {
    for (const id of activityIds) {
      const { voices, earliest, latest } = whenCanI(id, table)
      expect(voices.map(voice => voice.source)).toEqual([...sourceIds])
      if (earliest && latest) expect(latest.day).toBeGreaterThanOrEqual(earliest.day)
      for (const voice of voices) expect(sayWhen(voice)).toMatch(/^[a-z]/)
    }
  })

  it('asks only those who are kept', () => {
    expect(whenCanI('gym', table, ['S0', ...laterSources])).toMatchObject({ earliest: null, latest: { day: 7 } })
    expect(whenCanI('gym', table, sourceIds).voices).toEqual([])
  })

  it('tells who would have allowed it sooner', () => {
    expect(earlierVoices(['gym', 'rinse'], 7, table, laterSources)).toEqual([
      { source: 'S0', day: 5, activities: ['rinse'] },
      { source: 'S2', day: 5, activities: ['rinse'] },
    ])
    expect(earlierVoices(['gym'], 5, table, laterSources)).toEqual([])
  })

  it('is a fact that prose may call', () => {
    expect(aftercareFacts['aftercare.shave.days'].text).toBe('from day 15')
    for (const fact of Object.values(aftercareFacts)) expect(fact.ground.says.length).toBeGreaterThan(0)
  })
})

describe('a day from a claim', () => {
  it.each([
    ['first', { low: 5, high: 10 }, 'days', 5, 5],
    ['after-last', { low: 5, high: 10 }, 'days', 11, 11],
    ['after-last', { low: 4, high: 4 }, 'days', 5, 5],
    ['after', { low: 4, high: 6 }, 'days', 5, 7],
    ['on', { low: 15, high: 15 }, 'days', 15, 15],
    ['on', { low: 1, high: 1 }, 'months', 30, 30],
    ['on', { low: null, high: 2 }, 'weeks', 14, 14],
    ['under', { low: null, high: 1 }, 'weeks', 7, 7],
  ] as const)('read as "%s" of %o %s', (reading, value, unit, early, late) => {
    expect(readDayPoint(reading, { ...value, unit })).toMatchObject({ early, late })
  })

  it('is not taken from what counts no days', () => {
    expect(() => readDayPoint('on', { low: 2, high: 2, unit: 'sessions' })).toThrow(/no day/)
  })
})
