import { describe, expect, it } from 'vitest'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { findChanges } from '@/lib/candidacy/find-changes'
import { goTogether } from '@/lib/candidacy/go-together'
import { leastVerdicts, wellWoman } from '../../made/least-verdicts'
import { smallFlow } from './small-flow'

describe('picking one more of a list', () => {
  it.each([
    { name: 'an answer joins others', one: 'heart', other: 'diabetes', expected: true },
    { name: '"not sure" may join others', one: 'heart', other: 'not-sure', expected: true },
    { name: 'an answer sends "none" away', one: 'none', other: 'heart', expected: false },
    { name: '"none" sends all others away', one: 'not-sure', other: 'none', expected: false },
  ])('$name', ({ one, other, expected }) => {
    expect(goTogether(one, other)).toBe(expected)
    expect(goTogether(other, one)).toBe(expected)
  })
})

/** Each change as a line: question, how, answer, and the verdict it leads to. */
const changesOf = (picks: Parameters<typeof findChanges>[1], flow = smallFlow) =>
  findChanges(flow, picks).map(({ question, how, answer, verdict }) => `${question}: ${how} ${answer} → ${verdict}`)

describe('what would give another verdict', () => {
  it.each([
    {
      name: 'from a likely fit: a wish, and never an illness',
      picks: { hair: ['shaved'], illness: ['none'] },
      expected: ['hair: wish long → poor-fit'],
    },
    {
      name: 'from a poor fit: the wish that counts against is replaced',
      picks: { hair: ['long'], illness: ['none'] },
      expected: ['hair: wish shaved → likely-fit'],
    },
    {
      name: 'an illness that is there is not wished away',
      picks: { hair: ['shaved'], illness: ['diabetes'] },
      expected: ['hair: wish long → poor-fit'],
    },
    { name: 'nor one that a doctor has to judge', picks: { hair: ['shaved'], illness: ['heart'] }, expected: [] },
    {
      name: 'nor one of two',
      picks: { hair: ['shaved'], illness: ['diabetes', 'heart'] },
      expected: [],
    },
    {
      name: '"not sure" beside an answer may be cleared up, and the answer stays',
      picks: { hair: ['shaved'], illness: ['other', 'not-sure'] },
      expected: ['hair: wish long → poor-fit', 'illness: know diabetes → likely-fit'],
    },
    {
      name: '"not sure" beside an illness that decides changes nothing',
      picks: { hair: ['shaved'], illness: ['heart', 'not-sure'] },
      expected: [],
    },
    {
      name: 'a question that was left open may be answered, with the best that could come of it',
      picks: { hair: ['shaved'] },
      expected: ['hair: wish long → poor-fit', 'illness: know other → likely-fit'],
    },
    {
      name: 'two flags of two questions: the doctor holds whatever the hair says',
      picks: { hair: ['long'], illness: ['heart'] },
      expected: [],
    },
  ])('$name', ({ picks, expected }) => {
    expect(changesOf(picks)).toEqual(expected)
  })

  it('what a doctor can tell is offered once, and only where it helps', () => {
    const [hair, illness] = smallFlow.questions
    if (!hair || !illness) throw new Error('the small quiz has two questions')
    const flow = { ...smallFlow, questions: [hair, { ...illness, turn: 'learn' as const }] }
    expect(changesOf({ hair: ['shaved'], illness: ['heart'] }, flow)).toEqual([
      'illness: learn diabetes → fit-if-settled',
    ])
    expect(changesOf({ hair: ['shaved'], illness: ['none'] }, flow)).toEqual(['hair: wish long → poor-fit'])
  })
})

describe('the quiz', () => {
  const everyone = leastVerdicts.map(({ answers }) => picksOf(answers))
  const turns = new Map(candidacyFlow.questions.map(({ id, turn }) => [id, turn]))

  it('offers nobody an illness, a medicine, an age, a sex or a scar', () => {
    for (const picks of everyone) {
      for (const { question, how } of findChanges(candidacyFlow, picks)) {
        const isOpen = !picks[question]?.length || picks[question]?.includes('not-sure')
        expect(how === 'know' ? isOpen : turns.get(question) !== undefined, question).toBe(true)
      }
    }
    const wishes = [...turns].filter(([, turn]) => turn === 'wish').map(([id]) => id)
    expect(wishes).toEqual(['hair', 'wishes'])
    expect([...turns].filter(([, turn]) => turn === 'learn').map(([id]) => id)).toEqual(['cause'])
  })
  it('says what a diagnosis would change', () => {
    const woman = picksOf({ ...wellWoman, cause: 'unexplained' })
    expect(findChanges(candidacyFlow, woman)).toContainEqual({
      question: 'cause',
      answer: 'named',
      how: 'learn',
      verdict: 'likely-fit',
    })
  })
})
