import { describe, expect, it } from 'vitest'
import type { AftercareRuleId } from '@/content/aftercare/aftercare-rules'
import { activityIds } from '@/content/aftercare/activity-ids'
import { sourceIds } from '@/content/evidence/source-ids'
import { titleOf } from '@/lib/aftercare/activities'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { aftercareFacts } from '@/lib/aftercare/aftercare-facts'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { askedOf } from '@/lib/aftercare/asked-of'
import { groundOf } from '@/lib/evidence/ground'

const table = aftercareTable()
const rule = (id: AftercareRuleId) => table.rules.find(one => one.id === id)
const on = (early: number, late = early, about = false) => ({ early, late, about })

describe('the table with its days', () => {
  it.each([
    ['rinse.may.s0', on(5), on(11), true],
    ['rinse.no.s2', null, on(5, 7), false],
    ['gym.no.s0', null, on(5), false],
    ['gym.no.s3', null, on(7, 7, true), false],
    ['shampoo.no.s0', null, on(11), true],
    ['shampoo.no.s2', null, on(15, 15, true), false],
    ['shave.no.s2', null, on(15), false],
    ['normal.no.s2', null, on(30, 30, true), false],
  ] as const)('dates %s', (id, from, span, thenSilent) => {
    const until = { span, words: null, askUntil: null }
    expect(rule(id)).toMatchObject({ id, from, until, thenSilent, longTerm: false })
  })

  it.each([
    ['gym.no.s4', 'the first few days', on(5, 7), null],
    ['wash.no.s4', 'until it has healed', on(7, 7, true), 14],
    ['sauna.no.s4', 'with no end named', on(7, 7, true), 14],
    ['moisturise.ask.s2', 'until it has healed', on(30, 30, true), null],
  ] as const)('reads the words of %s as days', (id, words, span, askUntil) => {
    expect(rule(id)?.until).toEqual({ span, words, askUntil })
  })

  it('joins a rule with its claims, its doubt and our reading, figures filled in', () => {
    expect(rule('gym.no.s4')).toEqual({
      id: 'gym.no.s4',
      activity: 'gym',
      source: 'S4',
      state: 'no',
      from: null,
      thenSilent: true,
      longTerm: false,
      until: { span: on(5, 7), words: 'the first few days', askUntil: null },
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
      reading: 'It gives no number. Dr. Serkan Aygin Clinic says the same and has you wash after 4–6 days.',
    })
  })

  it('has rules for good and rules without an end', () => {
    expect(rule('sunscreen.do.s0')).toMatchObject({
      longTerm: true,
      from: null,
      until: null,
      doubt: null,
      reading: null,
    })
    expect(rule('minoxidil.no.s3')).toMatchObject({ longTerm: false, until: null })
  })

  it('names the sources, S0’s 7 to 14 days between sessions and S3’s 48 hours of redness', () => {
    expect(table.sources.map(({ id }) => id)).toEqual([...sourceIds])
    expect(table.sources[2]).toEqual({
      id: 'S2',
      name: 'Dr. Serkan Aygin Clinic',
      shortName: 'Clinic in Turkey',
      sellsSmp: true,
    })
    expect(table.gap).toEqual({ source: 'S0', shortest: 7, longest: 14 })
    expect(table.rednessDays).toBe(2)
  })

  it('gives notes to the activities that have one, with names and figures filled in', () => {
    const { notes } = table.words
    expect(notes.sauna).toBe('ReadySleek names no sauna, but bars sweat for its first 4 days.')
    expect(Object.keys(notes)).toHaveLength(15)
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
    const { redness, instructions, overlaps } = table.words
    expect(redness).toBe('A little redness is usual for the first 48 hours, says Jae Pak MD Medical.')
    expect(instructions).toBe('These are the sources’ rules. Your practitioner’s instructions win.')
    expect(overlaps.C63).toMatch(/^ReadySleek sets sessions 7–14 days apart, .* 5–10 days after each\./)
    expect(overlaps.C64).toMatch(/^By Dr\. Serkan Aygin Clinic you shave after 15 days, .* about 2 weeks\./)
    expect(overlaps.other).toBe(
      'A new session starts the count again. Where two sessions’ rules meet, the stricter holds.',
    )
  })
})

describe('the activities', () => {
  it('are titled by what holds, or by their plain name', () => {
    expect([titleOf('gym', 'no'), titleOf('gym', 'may'), titleOf('gym', 'ask'), titleOf('mri', 'no')]).toEqual([
      'No gym, no sweat',
      'Gym and sweat',
      'Gym and sweat',
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
    ['rinse', 'day 5 to day 7'],
    ['wash', 'day 5 to day 11'],
    ['shampoo', 'about day 15'],
    ['gym', 'day 5 to about day 7'],
    ['sauna', 'about day 7'],
    ['pool', 'about day 7'],
    ['touch', 'day 5'],
    ['shave', 'day 15'],
    ['moisturise', 'day 5'],
    ['normal', 'about day 30'],
  ] as const)('on %s gives %s', (activity, text) => {
    expect(aftercareFacts[`aftercare.${activity}.days`]).toMatchObject({ text, href: `/aftercare#when-${activity}` })
  })

  it('says who names the one day, with the claims of the dated rules alone', () => {
    expect(aftercareFacts['aftercare.shave.days']).toEqual({
      text: 'day 15',
      says: 'From when shaving is allowed after a session: by Dr. Serkan Aygin Clinic.',
      ground: groundOf({ claims: ['aftercare.shave-after-15-days.s2'] }),
      href: '/aftercare#when-shave',
    })
  })

  it('says who names the earliest and who the latest day, each claim once', () => {
    expect(aftercareFacts['aftercare.wash.days']).toMatchObject({
      says:
        'From when washing is allowed after a session: the earliest by Dr. Serkan Aygin Clinic, ' +
        'the latest by ReadySleek.',
      ground: groundOf({
        claims: [
          'aftercare.d1-4-no-wetting.s0',
          'aftercare.d5-10-rinse-only.s0',
          'aftercare.first-days-no-wet.s2',
          'aftercare.wash-after-4-6-days.s2',
        ],
      }),
    })
    expect(aftercareFacts['aftercare.rinse.days'].says).toMatch(
      /: the earliest by ReadySleek and Dr\. Serkan Aygin Clinic, the latest by Dr\. Serkan Aygin Clinic\.$/,
    )
    const { says } = aftercareFacts['aftercare.rinse.days'].ground
    expect(new Set(says).size).toBe(says.length)
  })
})
