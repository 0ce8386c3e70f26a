import { expect, test } from 'vitest'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { profiles } from './profiles'

test.each(profiles)('$who: $expected', ({ answers, expected, because, never = [] }) => {
  const { verdict, reasons, sentence } = assessCandidacy(answers)
  const given = Object.values(reasons).flatMap(held => held.map(reason => reason.id))
  expect(verdict).toBe(expected)
  if (because) expect(given).toContain(because)
  for (const id of never) expect(given).not.toContain(id)
  // The sentence tells what to do and what decides.
  expect(sentence).toMatch(new RegExp(`^${candidacyVerdicts[expected].title}, because .{8,}$`))
})

test('there are people for every verdict', () => {
  expect(profiles.length).toBeGreaterThanOrEqual(40)
  expect(new Set(profiles.map(({ expected }) => expected))).toEqual(new Set(Object.keys(candidacyVerdicts)))
})

test('a claim about men alone decides nothing: where the sources’ men are meant, the rule asks for no woman', () => {
  const ofMen = ['contraindication.wants-long-hair.s0', 'candidacy.norwood-5-7.s0', 'candidacy.diffuse-thinning.s0']
  for (const rule of candidacyRules) {
    const resting: readonly string[] = rule.claims
    if (!resting.some(claim => ofMen.includes(claim)) || rule.effect === 'for') continue
    const sexes: readonly string[] = 'sex' in rule.when ? rule.when.sex : ['woman']
    expect(sexes, rule.id).not.toContain('woman')
  }
})

test('nobody is told to clip or shave for a try: it fits neither after cancer treatment nor to a woman unsure of length', () => {
  for (const { id, because, ...rule } of candidacyRules)
    expect(`${because} ${'next' in rule ? rule.next : ''}`, id).not.toMatch(
      /clip it yourself|live with it cut|shave it for a/i,
    )
})

test('nobody is told to stop a medicine', () => {
  for (const rule of candidacyRules)
    if ('next' in rule) expect(rule.next, rule.id).not.toMatch(/^(stop|pause)\b|how long to pause/i)
})

test('minoxidil and finasteride can both be said, and "long" and "as it is now" apart', () => {
  const answersOf = (id: string) => candidacyQuestions.find(question => question.id === id)?.answers.map(({ id }) => id)
  expect(answersOf('medicines')).toEqual(expect.arrayContaining(['minoxidil', 'finasteride']))
  expect(answersOf('hair')).toEqual(expect.arrayContaining(['longer', 'as-it-is']))
})
