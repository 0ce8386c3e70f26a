import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-address'

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
it('changing one answer keeps all others', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 19 }), answer, (given, [question, picked]) => {
      const clean = (ids: readonly string[]) => (ids.length > 1 ? ids.filter(id => id !== 'none') : ids)
      // A text that holds a look and not what there is to change is one of the quiz as it once was.
      const picks = { change: ['bald'], ...Object.fromEntries(given.map(([q, ids]) => [q.id, clean(ids)])) }
      const after = parse(print({ picks: { ...picks, [question.id]: clean(picked) }, at: 'check' })).picks
      for (const id of Object.keys(picks)) if (id !== question.id) expect(after).toHaveProperty(id)
      expect(Object.keys(after).sort()).toEqual([...new Set([...Object.keys(picks), question.id])].sort())
    }),
    { numRuns: 2_000, seed: 3 },
  )
})
