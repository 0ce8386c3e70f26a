import { describe, expect, it } from 'vitest'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { activityIds } from '@/content/aftercare/activity-ids'
import type { AftercareDay, AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { aftercareOn } from '@/lib/aftercare/aftercare-on'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { strictness } from '@/lib/aftercare/strictness'
import { dayExamples } from '../../examples/aftercare.examples'
import { laterSources } from '../../examples/known-sources'

const table = aftercareTable()
const on = (day: number, options: AftercareOptions = {}) =>
  aftercareFromTable(day, { ...options, without: [...(options.without ?? []), ...laterSources] }, table)
const stateIn = (day: AftercareDay, id: string) => day.lines.find(line => line.activity === id)?.state ?? 'silent'
const strict = (day: AftercareDay) => activityIds.map(id => strictness(stateIn(day, id)))

/** All ways of leaving sources out. */
const subsets: readonly SourceId[][] = Array.from({ length: 2 ** sourceIds.length }, (_, bits) =>
  sourceIds.filter((_, i) => bits & (2 ** i)),
)

describe('what holds on a day', () => {
  it.each(dayExamples)('is told for $name', ({ day, without, no, open, silent }) => {
    const told = on(day, without ? { without } : {})
    for (const id of no) expect(stateIn(told, id), id).toBe('no')
    for (const id of open) expect(['may', 'ask', 'do'], id).toContain(stateIn(told, id))
    expect(told.silent).toEqual(silent)
  })

  it('is the same by the table that the browser gets', () => {
    expect(aftercareOn(3)).toEqual(aftercareFromTable(3, {}, table))
  })

  it('counts S0 among those who speak on every day, by its dated rules and then by those for the long term', () => {
    for (let day = 1; day <= 60; day += 1) expect(on(day).silent).toEqual(['S1'])
  })

  it('shows what holds for good from our first day of it on, and the rest of it in no line', () => {
    expect(on(12).longTerm.map(rule => rule.id)).toContain('sunscreen.do.s0')
    expect([10, 11, 60].map(day => stateIn(on(day), 'sunscreen'))).toEqual(['silent', 'do', 'do'])
    expect([10, 11, 60].map(day => stateIn(on(day), 'hat'))).toEqual(['silent', 'do', 'do'])
    expect([11, 30, 60].map(day => stateIn(on(day), 'moisturise'))).toEqual(['do', 'do', 'do'])
    expect(stateIn(on(60), 'mri')).toBe('silent')
  })

  it('is nothing before the first session', () => {
    expect(on(-1)).toMatchObject({ session: 0, lines: [] })
  })
})

describe('every day from 0 to 60 with every choice of sources', () => {
  const days = Array.from({ length: 61 }, (_, day) => day)
  const told = days.map(day => subsets.map(without => aftercareFromTable(day, { without }, table)))

  it('gives a voice to each source asked, in order, and to no other', () => {
    let lines = 0
    for (const row of told)
      for (const [i, day] of row.entries()) {
        const asked = sourceIds.filter(id => !subsets[i]?.includes(id))
        for (const line of day.lines) {
          lines += 1
          expect(line.voices.map(voice => voice.source)).toEqual(asked)
          expect(line.state).not.toBe('silent')
        }
        expect(day.silent.every(id => asked.includes(id))).toBe(true)
      }
    expect(told.flat()).toHaveLength(days.length * subsets.length)
    expect(lines).toBeGreaterThan(10_000)
  })

  it('is never looser than any single source, nor than any smaller choice', () => {
    for (const row of told) {
      const states = row.map(strict)
      for (const [more, loose] of states.entries()) {
        // Leaving out one source more, the day may become looser and never stricter.
        for (const bit of sourceIds.keys()) {
          const fewer = states[more | (2 ** bit)]
          if (fewer?.some((s, i) => s > (loose[i] ?? 0))) throw new Error(`${more} ${bit}`)
        }
      }
    }
  })

  it('is the strictest of the voices and nothing else', () => {
    for (const day of told.flat())
      for (const line of day.lines) {
        const strictest = Math.max(...line.voices.map(voice => strictness(voice.state)))
        if (strictness(line.state) !== strictest) throw new Error(`${day.day} ${line.activity}`)
      }
  })

  it('never takes a ban back that it has lifted, within one session', () => {
    for (const [i] of subsets.entries()) {
      for (const id of activityIds) {
        const barred = told.map(row => stateIn(row[i] as AftercareDay, id) === 'no')
        const lifted = barred.indexOf(false)
        if (lifted >= 0 && barred.slice(lifted).includes(true)) throw new Error(id)
      }
    }
  })
})

describe('what the reader’s practitioner said', () => {
  const told = { gym: { fromDay: 3, says: '' }, shave: { fromDay: null, says: 'Ask me first' } }

  it('wins over every source, and is there even where none of them speaks', () => {
    expect(stateIn(on(2, { told }), 'gym')).toBe('no')
    expect(stateIn(on(3, { told }), 'gym')).toBe('may')
    expect(on(3, { told }).lines.find(line => line.activity === 'gym')?.told).toEqual(told.gym)
    expect(stateIn(on(40, { told }), 'shave')).toBe('ask')
    expect(stateIn(on(3, { told: { blood: { fromDay: 120, says: '' } } }), 'blood')).toBe('no')
  })

  it('lifts the steps of water before the one that it lifts', () => {
    const wash = { wash: { fromDay: 2, says: '' } }
    expect(stateIn(on(2, { told: wash }), 'rinse')).toBe('may')
    expect(stateIn(on(2, { told: wash }), 'shampoo')).toBe('no')
    expect(stateIn(on(1, { told: wash }), 'rinse')).toBe('no')
    expect(on(1, { told: wash }).lines.find(line => line.activity === 'rinse')?.told).toBeNull()
  })

  it('counts from the latest session', () => {
    expect(stateIn(on(15, { told, sessions: 2, gapDays: 14 }), 'gym')).toBe('no')
    expect(stateIn(on(17, { told, sessions: 2, gapDays: 14 }), 'gym')).toBe('may')
  })

  it('changes no other line', () => {
    const others = (day: AftercareDay) => day.lines.filter(line => line.activity !== 'gym' && line.activity !== 'shave')
    expect(others(on(3, { told }))).toEqual(others(on(3)))
  })
})
