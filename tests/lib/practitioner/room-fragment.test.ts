import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-params'
import { readPlanFragment } from '@/lib/plan/plan-link'
import { handOn } from '@/lib/address/hand-on'
import { emptySheet } from '@/lib/practitioner/practitioner-sheet'
import { printAnswers, readAnswers } from '@/lib/practitioner/read-answers'
import { emptyRoom, readRoomFragment, roomFragment } from '@/lib/practitioner/room-fragment'
import { sheetFragment } from '@/lib/practitioner/sheet-link'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { questionExamples, threePeople } from '../../examples/practitioner.examples'

const plain = (answers: object) => ({ ...answers })

describe('what the pages of the room share', () => {
  it.each(questionExamples)('comes back from the fragment: people, quiz and place, $name', ({ answers }) => {
    const state = { answers: readAnswers(printAnswers(answers)), sheet: threePeople, who: 2 }
    const fragment = roomFragment(state)
    const read = readRoomFragment(fragment)
    expect({ ...read.state, answers: plain(read.state.answers) }).toEqual({ ...state, answers: plain(state.answers) })
    expect(read).toMatchObject({ carries: true, named: true, unreadable: false })
    expect(roomFragment(read.state)).toBe(fragment)
  })

  it('carries the quiz through as the quiz wrote it', () => {
    const quiz = printCandidacy(candidacyFlow, {
      picks: picksOf({ ...cleanNorwood6, pattern: 'scar-strip' }),
      at: 'result',
    })
    expect(roomFragment({ ...emptyRoom, answers: readAnswers(`#${quiz}`) })).toBe(`#${quiz}`)
  })

  it('is nothing while nothing is known, and weights or a second person are something', () => {
    expect(roomFragment(emptyRoom)).toBe('')
    expect(readRoomFragment('')).toMatchObject({ state: emptyRoom, carries: false })
    expect(readRoomFragment('#red-flags')).toMatchObject({ state: emptyRoom, carries: false })
    const weighed = { ...emptyRoom, sheet: { ...emptySheet, weights: { hygiene: 'most' as const } } }
    expect(readRoomFragment(roomFragment(weighed)).state.sheet).toEqual(weighed.sheet)
  })

  it('says when people are named who cannot be read, and keeps the quiz', () => {
    const read = readRoomFragment('#keloid=yes&people=rubbish')
    expect(read).toMatchObject({ unreadable: true, carries: true, state: { sheet: emptySheet } })
    expect(plain(read.state.answers)).toEqual({ keloid: ['yes'] })
  })

  it('reads the quiz behind a sheet of any length', () => {
    const long = { ...threePeople, people: threePeople.people.map(person => ({ ...person, notes: 'x'.repeat(600) })) }
    expect(plain(readRoomFragment(`${sheetFragment(long)}&keloid=yes`).state.answers)).toEqual({ keloid: ['yes'] })
  })

  it('never points at a person who is not there', () => {
    expect(readRoomFragment(`${sheetFragment(threePeople)}&who=2`).state.who).toBe(2)
    expect(readRoomFragment(`${sheetFragment(threePeople)}&who=3`).state.who).toBe(0)
    expect(readRoomFragment('#who=1').state.who).toBe(0)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), text => {
        roomFragment(readRoomFragment(`#${text}`).state)
        roomFragment(readRoomFragment(`#people=${text}&who=${text}`).state)
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
