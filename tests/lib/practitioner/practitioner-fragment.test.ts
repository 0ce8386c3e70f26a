import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handOn } from '@/lib/address/hand-on-address'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { readPlanFragment } from '@/lib/plan/plan-link'
import { nothingFound, practitionerFragment, readPractitionerFragment } from '@/lib/practitioner/practitioner-fragment'
import { printAnswers, readAnswers } from '@/lib/practitioner/read-answers'
import { noVisits } from '@/lib/practitioner/visits'
import { visitsFragment } from '@/lib/practitioner/visits-link'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { questionExamples, threePeople } from '../../examples/practitioner.examples'

const plain = (answers: object) => ({ ...answers })

describe('what the pages of the room share', () => {
  it.each(questionExamples)('comes back from the fragment: people, quiz and place, $name', ({ answers }) => {
    const state = { answers: readAnswers(printAnswers(answers)), visits: threePeople, who: 2 }
    const fragment = practitionerFragment(state)
    const read = readPractitionerFragment(fragment)
    expect({ ...read.state, answers: plain(read.state.answers) }).toEqual({ ...state, answers: plain(state.answers) })
    expect(read).toMatchObject({ carries: true, named: true, unreadable: false })
    expect(practitionerFragment(read.state)).toBe(fragment)
  })

  it('carries the quiz through as the quiz wrote it', () => {
    const quiz = printCandidacy(candidacyFlow, {
      picks: picksOf({ ...cleanNorwood6, pattern: 'scar-strip' }),
      at: 'result',
    })
    expect(practitionerFragment({ ...nothingFound, answers: readAnswers(`#${quiz}`) })).toBe(`#${quiz}`)
  })

  it('is nothing while nothing is known, and weights or a second person are something', () => {
    expect(practitionerFragment(nothingFound)).toBe('')
    expect(readPractitionerFragment('')).toMatchObject({ state: nothingFound, carries: false })
    expect(readPractitionerFragment('#red-flags')).toMatchObject({ state: nothingFound, carries: false })
    const weighed = { ...nothingFound, visits: { ...noVisits, weights: { hygiene: 'most' as const } } }
    expect(readPractitionerFragment(practitionerFragment(weighed)).state.visits).toEqual(weighed.visits)
  })

  it('says when people are named who cannot be read, and keeps the quiz', () => {
    const read = readPractitionerFragment('#keloid=yes&people=rubbish')
    expect(read).toMatchObject({ unreadable: true, carries: true, state: { visits: noVisits } })
    expect(plain(read.state.answers)).toEqual({ keloid: ['yes'] })
  })

  it('reads the quiz behind visits of any length', () => {
    const long = { ...threePeople, people: threePeople.people.map(person => ({ ...person, notes: 'x'.repeat(600) })) }
    expect(plain(readPractitionerFragment(`${visitsFragment(long)}&keloid=yes`).state.answers)).toEqual({
      keloid: ['yes'],
    })
  })

  it('never points at a person who is not there', () => {
    expect(readPractitionerFragment(`${visitsFragment(threePeople)}&who=2`).state.who).toBe(2)
    expect(readPractitionerFragment(`${visitsFragment(threePeople)}&who=3`).state.who).toBe(0)
    expect(readPractitionerFragment('#who=1').state.who).toBe(0)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), text => {
        practitionerFragment(readPractitionerFragment(`#${text}`).state)
        practitionerFragment(readPractitionerFragment(`#people=${text}&who=${text}`).state)
      }),
      { numRuns: 5_000 },
    )
  })

  it('goes into the plan as the same people', () => {
    const href = handOn.documentToPlan('practitioner', threePeople)
    const read = readPlanFragment(href.slice(href.indexOf('#')), candidacyFlow)
    expect(read).toMatchObject({ way: 'add', read: { kind: 'plan', plan: { practitioner: threePeople } } })
  })
})
