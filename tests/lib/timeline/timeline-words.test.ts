import { describe, expect, it } from 'vitest'
import { backPlan } from '@/lib/timeline/back-plan'
import { planFromTable } from '@/lib/timeline/plan-from-table'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { sayBack, sayClash, sayPlan } from '@/lib/timeline/timeline-words'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { between, exactly, gapOf, resultOf, sheetOf, upTo } from './made-table'

const from = (start: string | null, sessions = 3, event: string | null = null, today: string | null = null) =>
  sayPlan(planSessions({ start, sessions }, today), 'the clinic', event)

describe('the answer of a plan that counts on', () => {
  it.each([
    { start: '2027-01-04', sessions: 3, headline: 'Finished about 1 March 2027' },
    { start: null, sessions: 3, headline: 'Finished about 58 days after session 1' },
    { start: '2027-01-04', sessions: 1, headline: 'Finished about 4 January – 4 February 2027' },
    { start: null, sessions: 1, headline: 'Finished about 0–30 days after session 1' },
  ])('begins with when it is finished: $headline', ({ start, sessions, headline }) => {
    expect(from(start, sessions).headline).toBe(headline)
  })

  it('goes on with whose days they are and with the last session', () => {
    expect(from('2027-01-04').lead).toEqual([
      'This finish goes by the days of the clinic.',
      'Your last session would be between 18 January and 1 February 2027, depending on the article.',
    ])
    expect(from(null).lead.at(-1)).toBe(
      'Your last session would be between day 14 and day 28, depending on the article, if the first is on day 0.',
    )
    expect(from('2027-12-20', 2).lead.at(-1)).toBe(
      'Your last session would be between 27 December 2027 and 3 January 2028, depending on the article.',
    )
    expect(from('2027-01-04', 1).lead).toEqual(['This finish goes by the days of the clinic.'])
  })

  it.each([
    ['2027-03-18', 'Your day, 18 March 2027, comes 17 days later.'],
    ['2027-03-02', 'Your day, 2 March 2027, comes 1 day later.'],
    ['2027-03-01', 'Your day, 1 March 2027, is that very day, with none to spare.'],
    ['2027-02-27', 'Your day, 27 February 2027, comes 2 days sooner, so the look would not be finished by then.'],
  ])('says of a day of your own, %s, whether it is finished by then', (event, says) => {
    expect(from('2027-01-04', 3, event).lead[0]).toBe(says)
  })

  it('says first that session 1 has gone by', () => {
    expect(from('2027-01-04', 3, '2027-03-18', '2027-01-05').lead[0]).toMatch(/^Session 1 has gone by, /)
    expect(from('2027-01-04', 3, null, '2027-01-04').lead[0]).not.toMatch(/gone by/)
  })

  it('names the day outright where a made article does, and the last session where none dates the finish', () => {
    const made = (gap: Parameters<typeof gapOf>[0], result: Parameters<typeof resultOf>[0]) =>
      sayPlan(
        planFromTable(
          { start: '2027-01-04', sessions: 2 },
          null,
          sheetOf({ gaps: [gapOf(gap)], result: resultOf(result) }),
        ),
        'S0',
        null,
      )
    expect(made(exactly({ days: 7 }), null).headline).toBe('Finished on 11 January 2027')
    expect(made(exactly({ days: 7 }), null).lead.at(-1)).toBe(
      'Your last session would be on 11 January 2027, depending on the article.',
    )
    expect(made(upTo(7), null).headline).toBe('Finished by 11 January 2027')
    expect(made(between(7, 14), null).headline).toBe('Finished 11–18 January 2027')
    const undated = planFromTable({ start: '2027-01-04', sessions: 2 }, null, sheetOf({ gaps: [gapOf(upTo(7))] }))
    expect(sayPlan(undated, '', null)).toEqual({
      headline: 'Last session by 11 January 2027',
      lead: ['Your last session would be by 11 January 2027, depending on the article.'],
    })
  })
})

describe('the answer of a plan that counts back', () => {
  const back = (today: string | null) => sayBack(backPlan({ event: '2027-06-12', sessions: 3 }, today, timelineTable()))

  it.each([
    [null, 'Start by about 14 April 2027 to be safe'],
    ['2027-04-14', 'Start by about 14 April 2027 to be safe'],
    ['2027-05-01', 'Too late to be safe'],
    ['2027-06-11', 'Too late by these dates'],
    ['2027-07-01', 'Your day has gone by'],
  ])('begins on %s with what is still to be done: %s', (today, headline) => {
    expect(back(today).headline).toBe(headline)
  })

  it('goes on with the very last start, and with both where they are over', () => {
    expect(back(null).lead).toEqual([
      'That is the safest start to be finished by 12 June 2027, and the very last one is 29 May 2027, with no time to spare.',
    ])
    expect(back('2027-05-01').lead).toEqual([
      'For 12 June 2027 the safest start was about 14 April 2027, and the very last is 29 May 2027.',
    ])
    expect(back('2027-06-11').lead).toEqual([
      'For 12 June 2027 the safest start was about 14 April 2027, and the very last was 29 May 2027.',
    ])
    expect(back('2027-07-01').lead).toEqual([
      'For 12 June 2027 the safest start was about 14 April 2027 and the very last 29 May 2027.',
    ])
  })

  it('has one start where there is one, and none where nobody dates the sessions', () => {
    const made = (...gaps: Parameters<typeof gapOf>) =>
      sayBack(backPlan({ event: '2027-06-12', sessions: 2 }, null, sheetOf({ gaps: gaps.map(gapOf) })))
    expect(made(exactly({ days: 7 })).lead).toEqual(['That is the safest start to be finished by 12 June 2027.'])
    expect(sayBack(backPlan({ event: '2027-06-12', sessions: 2 }, null, sheetOf({}))).headline).toBe('No date')
  })
})

it('no headline is longer than can be called out', () => {
  const said = [1, 2, 3, 4].flatMap(sessions => [
    from('2027-12-27', sessions).headline,
    from(null, sessions).headline,
    ...[null, '2027-10-01', '2028-01-20', '2028-03-01'].map(
      today => sayBack(backPlan({ event: '2028-02-28', sessions }, today, timelineTable())).headline,
    ),
  ])
  expect(said.filter(headline => headline.length > 60)).toEqual([])
})

it.each([
  [{ lastSessionBy: null, safest: false, widest: false }, 'back', /^We found no day/],
  [{ lastSessionBy: '2027-06-05', safest: true, widest: true }, 'back', /both answers\.$/],
  [{ lastSessionBy: '2027-06-05', safest: false, widest: true }, 'back', /the very last start only\.$/],
  [{ lastSessionBy: '2027-06-05', safest: false, widest: false }, 'back', /, if it has healed by then\.$/],
  [{ lastSessionBy: '2027-06-05', safest: true, widest: true }, 'on', /^It clashes with this start\.$/],
  [{ lastSessionBy: '2027-06-05', safest: true, widest: false }, 'on', /^It may clash with this start\.$/],
  [{ lastSessionBy: '2027-06-05', safest: false, widest: false }, 'on', /, if it has healed by then\.$/],
] as const)('a clash of %o is told where it is counted %s', (clash, counting, says) => {
  expect(sayClash(clash, counting)).toMatch(says)
})
