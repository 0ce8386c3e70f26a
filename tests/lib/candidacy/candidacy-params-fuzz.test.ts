import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-params'

const { questions } = candidacyFlow
const parse = (text: string) => parseCandidacy(candidacyFlow, text)
const print = (state: Parameters<typeof printCandidacy>[1]) => printCandidacy(candidacyFlow, state)

const answer = fc.constantFrom(...questions).chain(question =>
  fc.tuple(
    fc.constant(question),
    fc.subarray(
      question.answers.map(a => a.id),
      { minLength: 1, maxLength: question.many ? 4 : 1 },
    ),
  ),
)
const pair = answer.map(([question, picked]) => `${question.id}=${picked.join(',')}`)
const spoil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '__proto__=1',
    'constructor=x',
    'toString',
    '&&&',
    '=',
    'hair=',
    'HAIR=shaved',
    'at=nowhere',
  ),
  pair.map(text => text.toUpperCase()),
  pair.map(text => encodeURIComponent(text)),
  pair.map(text => `${text},`.repeat(3)),
  fc.constant('x'.repeat(10_000)),
)
const mutated = fc
  .array(fc.oneof({ weight: 4, arbitrary: pair }, { weight: 1, arbitrary: spoil }), { maxLength: 24 })
  .map(parts => `#${parts.join('&')}`)
const fragment = fc.oneof(
  { weight: 7, arbitrary: mutated },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

it('never throws, accepts nothing invalid, and prints back what it read, 50,000 times', () => {
  fc.assert(
    fc.property(fragment, text => {
      const state = parse(text)
      for (const [id, picked] of Object.entries(state.picks)) {
        const question = questions.find(q => q.id === id)
        if (!question || picked.length === 0 || new Set(picked).size !== picked.length) return false
        if (!question.many && picked.length !== 1) return false
        if (picked.includes('none') && picked.length > 1) return false
        if (!picked.every(one => question.answers.some(a => a.id === one))) return false
      }
      if (state.at !== 'check' && state.at !== 'result' && !questions.some(q => q.id === state.at)) return false
      const again = parse(print(state))
      return (
        again.problems.length === 0 &&
        again.at === state.at &&
        JSON.stringify(again.picks) === JSON.stringify(state.picks)
      )
    }),
    { numRuns: 50_000, seed: 20261121 },
  )
}, 120_000)

it('changing one answer keeps all others', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 19 }), answer, (given, [question, picked]) => {
      const clean = (ids: readonly string[]) => (ids.length > 1 ? ids.filter(id => id !== 'none') : ids)
      const picks = Object.fromEntries(given.map(([q, ids]) => [q.id, clean(ids)]))
      const after = parse(print({ picks: { ...picks, [question.id]: clean(picked) }, at: 'check' })).picks
      for (const id of Object.keys(picks)) if (id !== question.id) expect(after).toHaveProperty(id)
      expect(Object.keys(after).sort()).toEqual([...new Set([...Object.keys(picks), question.id])].sort())
    }),
    { numRuns: 2_000, seed: 3 },
  )
})
