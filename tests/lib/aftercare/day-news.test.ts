import { describe, expect, it } from 'vitest'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { waterLadder } from '@/content/aftercare/aftercare'
import { sourceIds } from '@/content/evidence/source-ids'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { aftercareTable, type TableRule } from '@/lib/aftercare/aftercare-table'
import { changeBetween, daysThatMatter } from '@/lib/aftercare/day-changes'
import { newsOf, newsParts } from '@/lib/aftercare/day-news'
import { leadOf } from '@/lib/aftercare/tell-day'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const newsOn = (day: number, rules: readonly TableRule[], options: AftercareOptions = {}) => {
  const now = aftercareFromTable(day, options, madeTable(rules))
  return newsOf(changeBetween(aftercareFromTable(day - 1, options, madeTable(rules)), now), now)
}
const no = (activity: AftercareActivity, more: Partial<TableRule> = {}) =>
  madeRule({ activity, until: madeEnd(5), ...more })
const waiting = (activity: AftercareActivity) => no(activity, { source: 'S4', after: 'ask' })
const limit = madeRule({ activity: 'sun', source: 'S3', state: 'limit' })
const duty = madeRule({ activity: 'pillow', state: 'do', until: madeEnd(5), after: 'silent' })

describe('what a day brings', () => {
  it.each<[string, readonly TableRule[], readonly string[]]>([
    ['a ban that ends, as allowed where the source says so', [no('gym')], ['you can go to the gym and sweat']],
    ['a ban that leaves a limit, as that limit', [no('sun'), limit], ['keep sun to a minimum']],
    [
      'a ban that waits for healing, with that condition first',
      [waiting('wash')],
      ['wait with this until it has healed: washing'],
    ],
    [
      'a limit that waits for healing, with that condition first',
      [waiting('sun'), limit],
      ['wait with this until it has healed: little sun'],
    ],
    [
      'the condition beside the rest, where there is a rest',
      [no('gym'), waiting('wash')],
      ['you can go to the gym and sweat', 'wait with this until it has healed: washing'],
    ],
    [
      'a duty in the place of a ban, as that duty',
      [no('moisturise'), madeRule({ activity: 'moisturise', state: 'do', from: madeSpan(5) })],
      ['use a little fragrance-free lotion or what you were given'],
    ],
    [
      'what it newly asks for, after what it frees',
      [no('gym'), madeRule({ activity: 'sun', state: 'limit', from: madeSpan(5) })],
      ['you can go to the gym and sweat', 'keep sun to a minimum'],
    ],
    [
      'a duty that ends, as asked for no longer',
      [duty],
      ['nobody here asks you any more to sleep on a clean pillowcase'],
    ],
    [
      'a duty that ends, beside the rest',
      [no('gym'), duty],
      ['you can go to the gym and sweat', 'nobody here asks you any more to sleep on a clean pillowcase'],
    ],
    [
      'a source that falls silent, as no leave at all',
      [no('gym', { after: 'silent' })],
      ['nobody here says more of the gym, so ask'],
    ],
    ['nothing, where nothing changes', [limit], []],
  ])('is %s', (_, rules, told) => {
    expect(newsParts(newsOn(5, rules))).toEqual(told)
  })

  it('carries what the practitioner said, also of the step of water that it opens', () => {
    const line = { fromDay: 5, says: 'Lukewarm' }
    const news = newsOn(5, [no('rinse', { until: madeEnd(9) }), no('wash', { until: madeEnd(9) })], {
      told: { wash: line },
    })
    expect(news.can.map(({ activity, told }) => [activity, told])).toEqual([
      ['rinse', line],
      ['wash', line],
    ])
  })
})

describe('the calendar beside the page', () => {
  const table = aftercareTable()
  const kept = Array.from({ length: 2 ** sourceIds.length }, (_, n) => sourceIds.filter((_, i) => n & (1 << i)))
  const titles = (options: AftercareOptions) =>
    new Map(aftercareCalendar('2027-01-04', options, table, '', '').events.map(event => [event.id, event.title]))

  it('brings each day in the words of the page, with each condition and each limit, whatever sources are kept', () => {
    for (const without of kept) {
      for (const sessions of [1, 2]) {
        const options = { without, sessions, gapDays: 14 }
        const written = titles(options)
        for (const { change, day } of daysThatMatter(options, table)) {
          if (change.since === 0) continue
          const parts = newsParts({ ...newsOf(change, day), over: [] }, 'from today ')
          const id = `from-${change.session}-${change.since}`
          expect(written.get(id)).toBe(parts.length > 0 ? `SMP: ${parts.join('; ')}` : undefined)
        }
      }
    }
  })

  it('calls water fine on no day on which a step of it is held back or nobody speaks of shampoo', () => {
    for (const without of kept) {
      for (const { day } of daysThatMatter({ without }, table)) {
        if (!leadOf(day, { without }, table).says.includes('gently and use shampoo')) continue
        const steps = day.lines.filter(line => waterLadder.some(id => id === line.activity))
        expect(steps.filter(line => line.state !== 'may')).toEqual([])
        expect(steps.map(line => line.activity)).toContain('shampoo')
      }
    }
  })
})
