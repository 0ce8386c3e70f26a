import { describe, expect, it } from 'vitest'
import type { AftercareRuleId } from '@/content/aftercare/aftercare-rules'
import { activityIds } from '@/content/aftercare/activity-ids'
import { aftercareDays } from '@/content/aftercare/aftercare-days'
import { titleOf } from '@/lib/aftercare/activities'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { askedOf } from '@/lib/aftercare/asked-of'
import { toldDays } from '@/lib/aftercare/day-changes'
import { groundOf } from '@/lib/evidence/ground'
import { tableSources } from '@/lib/evidence/table-sources'

const table = aftercareTable()
const rule = (id: AftercareRuleId) => table.rules.find(one => one.id === id)
const on = (early: number, late = early, about = false) => ({ early, late, about })

describe('the table with its days', () => {
  it.each([
    ['rinse.may.s0', on(5), on(11), 'silent'],
    ['rinse.no.s2', null, on(5, 7), 'may'],
    ['gym.no.s0', null, on(5), 'ask'],
    ['gym.no.s3', null, on(7, 7, true), 'ask'],
    ['shampoo.no.s0', null, on(11), 'silent'],
    ['shampoo.no.s2', null, on(15, 15, true), 'may'],
    ['shave.no.s2', null, on(15), 'may'],
    ['normal.no.s2', null, on(30, 30, true), 'may'],
  ] as const)('dates %s', (id, from, span, after) => {
    expect(rule(id)).toMatchObject({ id, from, until: { span, words: null }, after, longTerm: false })
  })

  it.each([
    ['gym.no.s4', 'the first few days', on(5, 7), null],
    ['gym.no.s2', 'the first few days', on(5, 7), 30],
    ['wash.no.s4', 'until it has healed', on(7, 7, true), null],
    ['sauna.no.s4', 'with no end named', on(7, 7, true), null],
    ['moisturise.ask.s2', 'until it has healed', on(30, 30, true), null],
  ] as const)('reads the words of %s as days', (id, words, span, askUntil) => {
    expect(rule(id)).toMatchObject({ until: { span, words }, askUntil })
  })

  it('joins a rule with its claims, its doubt and our reading, figures filled in', () => {
    expect(rule('gym.no.s4')).toEqual({
      id: 'gym.no.s4',
      activity: 'gym',
      source: 'S4',
      state: 'no',
      from: null,
      after: 'ask',
      askUntil: null,
      longTerm: false,
      title: null,
      short: null,
      stands: { no: 'part' },
      until: { span: on(5, 7), words: 'the first few days' },
      claims: [
        {
          id: 'aftercare.first-days-no-sweat-shower.s4',
          text: 'For the first few days sweating and showering should be avoided',
        },
        {
          id: 'aftercare.avoid-sun-heavy-sweat.s4',
          text: 'After the procedure it is essential to avoid sun and heavy sweating',
        },
      ],
      doubt: { id: 'C32', question: 'How long do you keep off exercise and sweat?' },
      reading:
        'It gives no number. The clinic in Turkey says the same and has you wash after 4–6 days. In another place it bars ' +
        'heavy sweating, with no end named.',
    })
  })

  it('has rules for good, with a first day of ours or none, and rules without an end', () => {
    expect(rule('sunscreen.do.s0')).toMatchObject({ longTerm: true, from: on(11), until: null, doubt: null })
    expect(rule('shave.do.s0')).toMatchObject({ longTerm: true, from: null, until: null })
    expect(rule('minoxidil.no.s3')).toMatchObject({ longTerm: false, until: null })
  })

  it('names the sources, S0’s 7 to 14 days between sessions and S3’s 48 hours of redness', () => {
    expect(table.sources).toEqual(tableSources())
    expect(table.gap).toEqual({ source: 'S0', shortest: 7, longest: 14 })
    expect(table.rednessDays).toBe(2)
  })

  it('dates no rule later than the last day that is told, and one by it', () => {
    const days = table.rules.flatMap(({ from, until, askUntil }) => [from?.late, until?.span.late, askUntil])
    expect(Math.max(...days.filter(day => typeof day === 'number'))).toBe(toldDays)
  })

  it('gives notes to the activities that have one, with names and figures filled in', () => {
    const { notes } = table.words
    expect(notes.mri).toMatch(/^The health publisher knows of rare reports /)
    expect(Object.keys(notes)).toHaveLength(14)
    expect(activityIds.filter(id => 'gym rinse wash touch'.includes(id) && id in notes)).toEqual([])
  })

  it('gives facts from outside to the activities that have some', () => {
    const { outside } = table.words
    expect(Object.entries(outside).map(([id, facts]) => [id, facts.map(fact => fact.id)])).toEqual([
      ['sunscreen', ['g3-sunscreen']],
      ['moisturise', ['g4-moisturiser']],
      ['blood', ['g10-blood-donation']],
      ['mri', ['g6-mri-tell', 'g7-mri-study']],
    ])
    expect(outside.moisturise).toEqual([
      {
        id: 'g4-moisturiser',
        by: 'American Academy of Dermatology',
        statement:
          'Skin doctors prefer a water-based cream: petroleum jelly may fade the ink. Some studios say the opposite ' +
          'while it heals',
      },
    ])
  })

  it('fills the sentences of the room', () => {
    const { redness, healed, instructions, overlaps } = table.words
    expect(redness).toBe(
      'A little redness is usual in the first 48 hours after a session, according to the transplant clinic.',
    )
    expect(healed).toMatch(
      / under 1 week in one place and up to 2 weeks in another\. .* 5–14 days, .* about 2–4 weeks\.$/,
    )
    expect(instructions).toMatch(/do what they say\.$/)
    expect(overlaps.C63).toMatch(/^The grooming blog sets sessions 7–14 days apart, .* 5–10 days after each\./)
    expect(overlaps.C64).toMatch(/^By the clinic in Turkey you shave after 15 days, .* about 2 weeks\./)
    for (const says of Object.values(overlaps)) expect(says).toMatch(/[Ww]e (?:then )?start the count again/)
  })
})

describe('the activities', () => {
  it('are titled by what holds, or by their plain name', () => {
    expect([titleOf('gym', 'no'), titleOf('gym', 'may'), titleOf('gym', 'ask'), titleOf('mri', 'no')]).toEqual([
      'Don’t go to the gym or sweat',
      'You can go to the gym and sweat',
      'Go to the gym and sweat only once it has healed',
      'Have an MRI scan',
    ])
  })
})

describe('the answers of an address', () => {
  it('become the options of the rules, with S0’s longest gap where none is given', () => {
    expect(askedOf(aftercareAddress.defaults, table)).toEqual({ sessions: 1, gapDays: 14, without: [], told: {} })
    const told = { gym: { fromDay: 3, says: '' } }
    expect(askedOf({ start: '2027-01-04', day: 3, sessions: 2, gap: 7, without: ['S2'] }, table, told)).toEqual({
      sessions: 2,
      gapDays: 7,
      without: ['S2'],
      told,
    })
  })
})

describe('a fact of the aftercare room', () => {
  it.each([
    ['rinse', 'earliest day 5, by the strictest not before day 7, only once healed'],
    ['wash', 'earliest day 5, by the strictest not before day 11, only once healed'],
    ['shampoo', 'from about day 15, only once healed'],
    ['gym', 'only once healed, not before about day 7'],
    ['sauna', 'only once healed, not before about day 7'],
    ['pool', 'only once healed, not before day 11'],
    ['touch', 'only once healed, not before day 7'],
    ['shave', 'from day 15'],
    ['moisturise', 'from day 5'],
    ['normal', 'from about day 30'],
  ] as const)('on %s gives %s', (activity, text) => {
    expect(aftercareFacts[`aftercare.${activity}.days`]).toMatchObject({ text, href: `/aftercare#when-${activity}` })
  })

  it('says who names the day, and wears the dots of the rule that they stand for', () => {
    expect(aftercareFacts['aftercare.shave.days']).toEqual({
      text: 'from day 15',
      says: 'Shave, after a session: from day 15 (Clinic in Turkey).',
      ground: groundOf(aftercareDays.shave),
      href: '/aftercare#when-shave',
    })
  })

  it('says who sets each part of it, whose day is our reading, and each claim once', () => {
    expect(aftercareFacts['aftercare.wash.days'].says).toBe(
      'Wash without scrubbing, after a session: earliest day 5 (Clinic in Turkey); by the strictest not before day 11 ' +
        '(Grooming blog); only once healed (Clinic in Canada).',
    )
    expect(aftercareFacts['aftercare.touch.days'].says).toMatch(/as we read it\)\.$/)
    const { says } = aftercareFacts['aftercare.rinse.days'].ground
    expect(new Set(says).size).toBe(says.length)
  })
})
