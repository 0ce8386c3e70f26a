import { describe, expect, it } from 'vitest'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { findOverlaps } from '@/lib/aftercare/find-overlaps'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const find = (rules: readonly TableRule[], options: AftercareOptions) => findOverlaps(options, madeTable(rules))
const moved = (alone: number, merged: number) => [{ activity: 'gym', alone, merged }]
const two: AftercareOptions = { sessions: 2, gapDays: 10, without: ['S1', 'S4'] }
const c64 = { id: 'C64', question: 'When to shave?' } as const

describe('where sessions meet', () => {
  it.each([
    ['frees the gym the day before it', 9, []],
    ['frees it on its day', 10, [{ reason: 'other', moved: moved(10, 20) }]],
    ['frees it the day after', 11, [{ reason: 'C63', moved: moved(11, 21) }]],
  ])('a first session that %s', (_, until, overlaps) => {
    expect(find([madeRule({ until: madeEnd(until) })], two)).toEqual(overlaps)
  })

  it('a limit counts as a ban does, a duty does not', () => {
    const overlaps = (state: TableRule['state']) => find([madeRule({ state, until: madeEnd(12) })], two)
    expect(overlaps('limit')).toEqual([{ reason: 'C63', moved: moved(12, 22) }])
    expect(overlaps('do')).toEqual([])
  })

  it('the day moves with the last of the sessions', () => {
    expect(find([madeRule({ until: madeEnd(12) })], { ...two, sessions: 3 })).toEqual([
      { reason: 'C63', moved: moved(12, 32) },
    ])
  })

  it('nothing moves with one session, nor where no session would ever free it', () => {
    const rules = [madeRule({ until: madeEnd(12) })]
    expect(find(rules, {})).toEqual([])
    expect(find(rules, { ...two, sessions: 1 })).toEqual([])
    expect(find([madeRule()], two)).toEqual([])
    expect(find([...rules, madeRule({ from: madeSpan(35) })], two)).toEqual([])
  })

  it('the late reading of S0 decides', () => {
    expect(find([madeRule({ until: madeEnd(9, 12) })], two)).toEqual([{ reason: 'C63', moved: moved(12, 22) }])
  })

  it('C64 goes by its doubt, before C63, on that activity and by those asked alone', () => {
    const s0 = madeRule({ until: madeEnd(12) })
    const s2 = madeRule({ source: 'S2', until: madeEnd(13), doubt: c64 })
    expect(find([s0, s2], two)).toEqual([{ reason: 'C64', moved: moved(13, 23) }])
    expect(find([s0, s2], { ...two, without: ['S1', 'S2', 'S4'] })).toEqual([{ reason: 'C63', moved: moved(12, 22) }])
    expect(find([s0, { ...s2, activity: 'shave' }], two)).toEqual([
      { reason: 'C63', moved: moved(12, 22) },
      { reason: 'C64', moved: [{ activity: 'shave', alone: 13, merged: 23 }] },
    ])
    expect(find([madeRule({ until: madeEnd(12), doubt: { ...c64, id: 'C32' } })], two)[0]?.reason).toBe('C63')
  })

  it('C63 needs a rule of S0 that is asked and ends after the gap', () => {
    const s3 = madeRule({ source: 'S3', until: madeEnd(12) })
    expect(find([s3], two)).toEqual([{ reason: 'other', moved: moved(12, 22) }])
    expect(find([s3, madeRule({ until: madeEnd(12) })], two)[0]?.reason).toBe('C63')
    expect(find([s3, madeRule({ until: madeEnd(5) })], two)[0]?.reason).toBe('other')
    expect(find([s3, madeRule({ activity: 'sun', state: 'do', until: madeEnd(20) })], two)[0]?.reason).toBe('other')
    const withoutS0: AftercareOptions = { ...two, without: ['S0', 'S1', 'S4'] }
    expect(find([s3, madeRule({ until: madeEnd(20) })], withoutS0)[0]?.reason).toBe('other')
  })

  it('each day is worked out once, however many activities there are: the browser asks at every change', () => {
    const { rules, ...rest } = madeTable([madeRule({ until: madeEnd(12) })])
    let reads = 0
    const watched = Object.defineProperty({ ...rest, rules }, 'rules', {
      get: () => {
        reads += 1
        return rules
      },
    })
    aftercareFromTable(40, two, watched)
    const readsOfADay = reads
    findOverlaps(two, watched)
    // 31 days with one session and 41 with both.
    expect(reads - readsOfADay).toBeLessThan(80 * readsOfADay)
  })
})
