import { describe, expect, it } from 'vitest'
import { formerQuiz } from '@/content/candidacy/former-quiz'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy } from '@/lib/candidacy/candidacy-address'
import { formerNames, renewQuiz } from '@/lib/candidacy/former-quiz-address'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { formerLink, formerLinks } from '../../made/former-links'
import { severity } from '../../made/least-verdicts'

const parse = (text: string) => parseCandidacy(candidacyFlow, text)
const weight = (text: string) => severity.indexOf(weighPicks(candidacyFlow, parse(text).picks).verdict)

describe('a link to the quiz as it once was', () => {
  it.each(formerLinks)('is weighed no milder than it was: $who', ({ text, least }) => {
    expect(weight(text)).toBeGreaterThanOrEqual(severity.indexOf(least))
  })
  it('of a whole quiz is whole today, and tells of no loss', () => {
    const { picks, problems, linkProblems } = parse(formerLink({}))
    expect(weighPicks(candidacyFlow, picks)).toMatchObject({ verdict: 'likely-fit', missing: [] })
    expect({ problems, linkProblems }).toEqual({ problems: [], linkProblems: [] })
  })
  it.each([
    ['pattern=norwood-6,own-smp', { change: ['bald', 'own-smp'], pattern: ['norwood-6'] }],
    ['pattern=own-smp', { change: ['own-smp'] }],
    ['pattern=none', { change: ['none'] }],
    ['pattern=scar-fue,not-sure', { change: ['mark', 'not-sure'], pattern: ['scar-fue', 'not-sure'] }],
    ['hair=short&upkeep=no', { hair: ['no-upkeep'] }],
    ['hair=longer&upkeep=not-sure', { hair: ['longer'] }],
    ['hair=shaved&upkeep=not-sure', { hair: ['not-sure'] }],
    ['skin=very-pale&colour=mid', { skin: ['pale-light'] }],
    ['scalp=none&keloid=family', { scalp: ['keloid-family'] }],
    ['medicines=minoxidil&allergies=pigment,not-sure', { medicines: ['minoxidil', 'ink', 'not-sure'] }],
    ['growth=look&expects=distance&permanence=fine', { wishes: ['none'] }],
    ['growth=both&expects=close&permanence=temporary', { wishes: ['treat-too', 'close', 'temporary'] }],
    [
      'age=adult&pregnancy=no&scan=yes&transplant=recent&colour=grey&skin=fair',
      { also: ['scan', 'transplant-healing', 'grey'], skin: ['fair'] },
    ],
    ['course=unexplained', { cause: ['unexplained'] }],
  ] as const)('%s', (text, picks) => {
    expect(parse(text).picks).toEqual(picks)
  })
  it('takes nothing for granted that it did not say: what is known stays, beside "not sure"', () => {
    expect(parse('keloid=yes')).toMatchObject({ picks: { scalp: ['keloid', 'not-sure'] }, problems: ['scalp'] })
    expect(parse('allergies=none')).toMatchObject({ picks: {}, problems: ['medicines'] })
    expect(parse('age=adult&pregnancy=no').linkProblems).toEqual([
      expect.stringContaining('Look at age, pregnancy and plans.'),
    ])
    expect(parse('hair=not-sure&upkeep=no')).toMatchObject({ picks: {}, problems: ['hair'] })
    expect(parse('skin=very-pale')).toMatchObject({ picks: {}, problems: ['skin'] })
  })
  it('says what has become two answers, and does not overrule what the link says itself', () => {
    expect(parse('hair=long').linkProblems).toEqual([expect.stringContaining('has become two answers')])
    expect(parse('course=unexplained').linkProblems).toEqual([expect.stringContaining('was kept')])
    expect(parse('cause=named&course=unexplained').picks).toEqual({ cause: ['named'] })
    expect(parse('also=scan&age=under-18').picks).toEqual({ also: ['scan'] })
  })
})

describe('the table', () => {
  const answersOf = (id: string) =>
    candidacyFlow.questions.find(one => one.id === id)?.answers.map(answer => answer.id) ?? []
  it('names former questions that are none today, and answers that there are', () => {
    const ids = candidacyFlow.questions.map(({ id }) => id as string)
    for (const name of formerNames(formerQuiz)) expect(ids).not.toContain(name)
    for (const { id, by } of formerQuiz.pairs)
      for (const said of Object.values(by)) expect(answersOf(id)).toEqual(expect.arrayContaining(Object.values(said)))
    for (const { id, from } of formerQuiz.gathered)
      for (const said of Object.values(from)) expect(answersOf(id)).toEqual(expect.arrayContaining(Object.values(said)))
    expect(answersOf('change')).toEqual(expect.arrayContaining(Object.values(formerQuiz.changes)))
  })
  it('knows what to change of every look', () => {
    expect(Object.keys(formerQuiz.changes)).toEqual(expect.arrayContaining(answersOf('pattern')))
  })
})

it('a text of today’s quiz comes back as it is, and so does one for a quiz without a past', () => {
  const today = 'at=check&change=bald&hair=shaved&pattern=norwood-6&utm_source=x'
  expect(new URLSearchParams(renewQuiz(formerQuiz, today).pairs).toString()).toBe(today)
  expect(renewQuiz(undefined, 'keloid=yes').pairs).toEqual([['keloid', 'yes']])
})
