import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handOn } from '@/lib/address/hand-on-address'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { readPlanFragment } from '@/lib/plan/plan-link'
import { followLink, type PractitionerState, practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { noVisits } from '@/lib/practitioner/visits'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { questionExamples, threePeople } from '../../examples/practitioner.examples'

const { defaults, parse, query } = practitionerAddress
const people = query({ ...defaults, visits: threePeople })
const listed = (answers: PractitionerState['answers']) =>
  Object.fromEntries(Object.entries(answers).map(([name, picked]) => [name, [picked ?? []].flat()]))

describe('what the pages of the room share', () => {
  it.each(questionExamples)('comes back from the fragment: people, quiz and place, $name', ({ answers }) => {
    const state = { answers: listed(answers), visits: threePeople, who: 2, see: null }
    const read = parse(`#${query(state)}`)
    expect(read).toEqual({ answers: state, problems: [] })
    expect(query(read.answers)).toBe(query(state))
  })

  it('carries the quiz through as the quiz wrote it', () => {
    const quiz = printCandidacy(candidacyFlow, {
      picks: picksOf({ ...cleanNorwood6, pattern: 'scar-strip' }),
      at: 'result',
    })
    expect(practitionerAddress.href(parse(`#${quiz}`).answers)).toBe(`/practitioner#${quiz}`)
  })

  it('is nothing while nothing is known, and weights or a second person are something', () => {
    expect(query(defaults)).toBe('')
    for (const text of ['', '#red-flags', '#who=1']) expect(query(parse(text).answers), text).toBe('')
    const weighed = { ...noVisits, weights: { hygiene: 'most' as const } }
    expect(parse(query({ ...defaults, visits: weighed })).answers.visits).toEqual(weighed)
    const two = { ...noVisits, people: [...noVisits.people, ...noVisits.people] }
    expect(parse(query({ ...defaults, visits: two })).answers.visits).toEqual(two)
  })

  it('reads the links that were shared before it had one definition', () => {
    const [code] = [people.slice('people='.length)]
    const { answers, problems, unknown } = parse(`#hair=longer&scalp=moles%2Ceczema&people=${code}&who=1&see=compare`)
    expect({ ...answers, answers: undefined, problems, unknown }).toEqual({
      ...{ visits: threePeople, who: 1, see: 'compare', answers: undefined, problems: [], unknown: undefined },
    })
    expect(answers.answers).toEqual({ hair: ['longer'], scalp: ['moles', 'eczema'] })
    for (const behind of ['.', ')', '%20', '='])
      expect(parse(`#${people}${behind}`).answers.visits).toEqual(threePeople)
  })

  it('says what a link has lost, and keeps the rest', () => {
    const { answers, problems } = parse('#hair=longer&scalp=<moles>&people=rubbish&who=7')
    expect(answers).toEqual({ ...defaults, answers: { hair: ['longer'] } })
    expect(problems.map(({ field }) => field)).toEqual(['scalp', 'people', 'who'])
    expect(parse('#foo=bar').unknown).toEqual(['foo'])
  })

  it('reads the quiz behind visits of any length', () => {
    const long = { ...threePeople, people: threePeople.people.map(person => ({ ...person, notes: 'x'.repeat(600) })) }
    expect(parse(`${query({ ...defaults, visits: long })}&hair=longer`).answers.answers).toEqual({ hair: ['longer'] })
  })

  it('never throws, and poisons nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), text => {
        query(parse(`#${text}`).answers)
        query(parse(`#people=${text}&who=${text}&hair=${text}`).answers)
      }),
      { numRuns: 5_000 },
    )
    expect(query(parse('#__proto__=yes&constructor=yes').answers)).toBe('')
    expect(({} as Record<string, unknown>).yes).toBeUndefined()
  })

  it('goes into the plan as the same people', () => {
    const href = handOn.documentToPlan('practitioner', threePeople)
    const read = readPlanFragment(href.slice(href.indexOf('#')), candidacyFlow)
    expect(read).toMatchObject({ way: 'add', read: { kind: 'plan', plan: { practitioner: threePeople } } })
  })
})

describe('a link that is opened', () => {
  const [first] = threePeople.people
  const written: PractitionerState = {
    ...defaults,
    visits: { ...noVisits, people: [first ?? noVisits.people[0]] as never },
  }
  const follow = (link: string, here: PractitionerState) => followLink(parse(link), { answers: here, problems: [] })

  it('brings its people to an empty page, at the one who is visited, and never at somebody who is not there', () => {
    expect(follow(`#hair=longer&${people}&who=2`, defaults)).toEqual({
      asked: { answers: { answers: { hair: ['longer'] }, visits: threePeople, who: 2, see: null }, problems: [] },
      leftOut: false,
    })
    expect(follow(`#${people}&who=3`, defaults).asked.answers.who).toBe(0)
  })

  it('never lays foreign people over those written, and takes nothing else of it then', () => {
    const here = { ...written, answers: { scalp: ['moles'] } }
    expect(follow(`#hair=longer&${people}&see=compare`, here)).toEqual({
      asked: { answers: here, problems: [] },
      leftOut: true,
    })
  })

  it('brings the quiz alone, or the same people again, without a word', () => {
    expect(follow('#hair=longer', written)).toEqual({
      asked: { answers: { ...written, answers: { hair: ['longer'] } }, problems: [] },
      leftOut: false,
    })
    expect(follow(`#${query(written)}`, { ...written, answers: { hair: ['longer'] } })).toEqual({
      asked: { answers: { ...written, answers: { hair: ['longer'] } }, problems: [] },
      leftOut: false,
    })
  })

  it('says that its people are lost, and leaves those written alone', () => {
    const { asked, leftOut } = follow('#people=rubbish', written)
    expect([asked.answers, leftOut, asked.problems.length]).toEqual([written, false, 1])
  })
})
