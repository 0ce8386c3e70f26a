import { describe, expect, it } from 'vitest'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-address'
import { quizNames } from '@/lib/candidacy/quiz-address'
import { emptyFlow, smallFlow } from './small-flow'

const parse = (text: string) => parseCandidacy(candidacyFlow, text)
const print = (state: Parameters<typeof printCandidacy>[1]) => printCandidacy(candidacyFlow, state)

describe('the fragment', () => {
  it('has a name for each question of the table, and every other room reads the same ones', () => {
    expect(quizNames).toEqual(candidacyFlow.questions.map(({ id }) => id))
  })
  it('is sorted by name, and the result needs no place', () => {
    const picks = { change: ['bald'], hair: ['shaved'], illness: ['diabetes', 'heart'] }
    expect(print({ picks, at: 'result' })).toBe('change=bald&hair=shaved&illness=diabetes,heart')
    expect(print({ picks, at: 'skin' })).toBe('at=skin&change=bald&hair=shaved&illness=diabetes,heart')
  })
  it('is empty for a fresh start', () => {
    expect(print({ picks: {}, at: 'change' })).toBe('')
    expect(parse('')).toEqual({ picks: {}, at: 'change', problems: [], linkProblems: [] })
  })
  it('opens at the result when it holds answers and no place', () => {
    expect(parse('#hair=shaved&pattern=norwood-6').at).toBe('result')
  })
  it('drops unknown names and keeps the rest', () => {
    expect(parse('#hair=shaved&utm_source=x&__proto__=y&constructor=z')).toEqual({
      picks: { hair: ['shaved'] },
      at: 'result',
      problems: [],
      linkProblems: [],
    })
  })
  it('names a bad answer and keeps the rest', () => {
    expect(parse('#hair=purple&sex=man')).toEqual({
      picks: { sex: ['man'] },
      at: 'result',
      problems: ['hair'],
      linkProblems: ['The link’s answer to “How you would wear your hair” made no sense, so we left it out.'],
    })
    expect(parse('#illness=diabetes,rubbish').problems).toEqual(['illness'])
    expect(parse('#illness=diabetes,rubbish').picks).toEqual({ illness: ['diabetes'] })
  })
  it('takes one answer where only one may be given', () => {
    expect(parse('#hair=shaved,longer')).toMatchObject({ picks: {}, at: 'change', problems: ['hair'] })
  })
  it('lets "none" stand alone, and "not sure" beside others', () => {
    expect(parse('#illness=none,heart').picks).toEqual({ illness: ['heart'] })
    expect(parse('#illness=none,heart').problems).toEqual(['illness'])
    expect(parse('#illness=not-sure,heart')).toMatchObject({ picks: { illness: ['heart', 'not-sure'] }, problems: [] })
  })
})

describe('what the fragment says of one question', () => {
  it.each([
    {
      name: 'a list in any order reads in the order of the table',
      text: 'illness=not-sure,heart,diabetes',
      picks: { illness: ['diabetes', 'heart', 'not-sure'] },
      problems: [],
    },
    {
      name: 'an answer of a list given twice counts once',
      text: 'illness=heart,heart',
      picks: { illness: ['heart'] },
      problems: [],
    },
    { name: '"none" alone is an answer', text: 'illness=none', picks: { illness: ['none'] }, problems: [] },
    {
      name: '"none" beside "not sure" is left out',
      text: 'illness=none,not-sure',
      picks: { illness: ['not-sure'] },
      problems: ['illness'],
    },
    {
      name: 'a name given twice counts once, the first time',
      text: 'hair=shaved&hair=long',
      picks: { hair: ['shaved'] },
      problems: [],
    },
    { name: 'a second answer does not mend a bad one', text: 'hair=purple&hair=long', picks: {}, problems: ['hair'] },
    { name: 'a name without a value is not given', text: 'hair', picks: {}, problems: [] },
    { name: 'an empty value is not given', text: 'hair=', picks: {}, problems: [] },
    { name: 'a value without a name says nothing', text: '=shaved', picks: {}, problems: [] },
    { name: 'a second equals sign belongs to the value', text: 'hair=shaved=x', picks: {}, problems: ['hair'] },
    {
      name: 'an escaped list is read',
      text: 'illness=diabetes%2Cheart',
      picks: { illness: ['diabetes', 'heart'] },
      problems: [],
    },
    { name: 'an escaped name is read', text: '%68air=long', picks: { hair: ['long'] }, problems: [] },
    { name: 'a broken escape is a bad answer', text: 'hair=%', picks: {}, problems: ['hair'] },
    {
      name: 'a broken escape in a name says nothing',
      text: '%E0%A4%A=1&hair=long',
      picks: { hair: ['long'] },
      problems: [],
    },
    { name: 'only a first "#" is left out', text: 'hair=#shaved', picks: {}, problems: ['hair'] },
    { name: 'a second "#" is not', text: '##hair=shaved', picks: {}, problems: [] },
    {
      name: 'problems stand in the order of the questions',
      text: 'illness=x&hair=y',
      picks: {},
      problems: ['hair', 'illness'],
    },
  ])('$name: $text', ({ text, picks, problems }) => {
    expect(parseCandidacy(smallFlow, text)).toMatchObject({ problems })
    expect(parseCandidacy(smallFlow, text).picks).toEqual(picks)
  })

  it('a bare name is no answer, even where an answer has the name of its question', () => {
    const hair = { id: 'hair', name: 'Hair', many: false, answers: [{ id: 'hair', label: 'Hair' }] } as const
    expect(parseCandidacy({ ...smallFlow, questions: [hair] }, '#hair')).toEqual({
      picks: {},
      at: 'hair',
      problems: [],
      linkProblems: [],
    })
  })
})

describe('where the reader stands', () => {
  it.each([
    { text: '', at: 'hair' },
    { text: 'at=illness', at: 'illness' },
    { text: 'at=check', at: 'check' },
    { text: 'at=result', at: 'hair' },
    { text: 'at=nowhere', at: 'hair' },
    { text: 'at=', at: 'hair' },
    { text: '=check', at: 'hair' },
    { text: 'hair=purple', at: 'hair' },
    { text: 'hair=long', at: 'result' },
    { text: 'hair=long&at=hair', at: 'hair' },
    { text: 'hair=long&at=illness', at: 'illness' },
    { text: 'hair=long&at=check', at: 'check' },
    { text: 'hair=long&at=nowhere', at: 'result' },
    { text: 'at=check&at=illness', at: 'check' },
  ])('"$text" opens at $at', ({ text, at }) => {
    expect(parseCandidacy(smallFlow, text).at).toBe(at)
  })

  it.each([
    { name: 'a fresh start', picks: {}, at: 'hair', text: '' },
    { name: 'a later question, nothing answered', picks: {}, at: 'illness', text: 'at=illness' },
    { name: 'the check, nothing answered', picks: {}, at: 'check', text: 'at=check' },
    { name: 'back at the first question', picks: { hair: ['long'] }, at: 'hair', text: 'at=hair&hair=long' },
    { name: 'the check of an answer', picks: { hair: ['long'] }, at: 'check', text: 'at=check&hair=long' },
    { name: 'the result', picks: { hair: ['long'] }, at: 'result', text: 'hair=long' },
    { name: 'an empty list, which is not written', picks: { illness: [] }, at: 'illness', text: 'at=illness' },
    { name: 'a list', picks: { illness: ['heart', 'other'] }, at: 'result', text: 'illness=heart,other' },
  ] as const)('$name is written as "$text"', ({ picks, at, text }) => {
    expect(printCandidacy(smallFlow, { picks, at })).toBe(text)
  })

  it('a quiz without questions stands at its result, and prints any other place', () => {
    expect(parseCandidacy(emptyFlow, '#hair=long')).toEqual({
      picks: {},
      at: 'result',
      problems: [],
      linkProblems: [],
      unknown: ['hair'],
    })
    expect(printCandidacy(emptyFlow, { picks: {}, at: 'check' })).toBe('at=check')
  })
})
