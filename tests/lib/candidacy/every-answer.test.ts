import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { candidacyFlow, type CandidacyPicks, picksOf } from '@/lib/candidacy/candidacy-flow'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { bit, collapse, compileRules, rankOf, verdictAt } from './compiled-rules'

const { questions, rules } = candidacyFlow
const compiled = compileRules()
const many = (at: number) => questions[at]?.many ?? false
/** Every state a question can be in, unanswered (0) included: one answer, or any set where many may be picked. */
const states = (at: number): number[] => {
  const count = questions[at]?.answers.length ?? 0
  return many(at)
    ? Array.from({ length: 1 << count }, (_, s) => s)
    : [0, ...Array.from({ length: count }, (_, n) => 1 << n)]
}

/** Questions that some rule reads together belong to one block; blocks are independent of each other. */
const blocks = (() => {
  const home = questions.map((_, at) => at)
  const root = (at: number): number => (home[at] === at ? at : root(home[at] ?? at))
  for (const { masks } of compiled.rules) for (const [at] of masks) home[root(at)] = root(masks[0]?.[0] ?? at)
  return [...new Set(home.map((_, at) => root(at)))].map(r => home.flatMap((_, at) => (root(at) === r ? [at] : [])))
})()

/** The signatures that a block can have, each with how many vectors share it. No rule tells those apart. */
const classes = blocks.map(block => {
  const found = new Map<number, number>()
  const vector = new Int32Array(questions.length)
  const walk = (depth: number): void => {
    const at = block[depth]
    if (at === undefined) {
      const signature = collapse(compiled.signature(vector, block))
      found.set(signature, (found.get(signature) ?? 0) + 1)
      return
    }
    for (const state of states(at)) {
      vector[at] = state
      walk(depth + 1)
    }
  }
  walk(0)
  return found
})

describe('every set of answers, complete or partial', () => {
  it('collapsing keeps the verdict, whatever stands beside it', () => {
    for (let one = 0; one < 16; one++) {
      for (let other = 0; other < 16; other++) expect(rankOf(collapse(one) | other)).toBe(rankOf(one | other))
    }
  })

  it('is counted, block by block, and each has exactly one verdict', () => {
    // What the blocks so far can come to, with how many sets of answers do: one more question adds, and multiplies nothing.
    let reached = new Map([[0, 1]])
    for (const found of classes) {
      const next = new Map<number, number>()
      for (const [one, sets] of reached) {
        for (const [other, more] of found) {
          const signature = collapse(one | other)
          next.set(signature, (next.get(signature) ?? 0) + sets * more)
        }
      }
      reached = next
    }
    const all = questions.reduce((product, _, at) => product * states(at).length, 1)
    const counted = [...reached.values()].reduce((sum, sets) => sum + sets, 0)
    expect(counted / all).toBeCloseTo(1, 9)
    expect(all).toBeGreaterThan(20_000_000)
    const ranks = new Set<number>()
    for (const signature of reached.keys()) {
      const rank = rankOf(signature)
      ranks.add(rank)
      if (signature & bit.doctor) expect(rank, 'a doctor-first flag was outvoted').toBe(4)
      if (rank === 0) expect(signature, 'a likely fit with something open').toBe(bit.fits)
    }
    expect([...ranks].sort(), 'every verdict is reached').toEqual(candidacyVerdictIds.map((_, rank) => rank))
  })

  it('stands for every vector: the classes count all of them', () => {
    const counted = classes.map(found => [...found.values()].reduce((sum, n) => sum + n, 0))
    blocks.forEach((block, n) => {
      expect(counted[n]).toBe(block.reduce((product, at) => product * states(at).length, 1))
    })
  })

  it('a flag more never improves a verdict, whatever stands beside it', () => {
    for (let signature = 0; signature < 16; signature++) {
      for (const flag of [bit.held, bit.against, bit.doctor]) {
        expect(rankOf(signature | flag)).toBeGreaterThanOrEqual(rankOf(signature))
      }
    }
  })
})

const harmless = picksOf(cleanNorwood6)

const anyPicks: fc.Arbitrary<CandidacyPicks> = fc
  .tuple(
    ...questions.map(question => {
      const ids = question.answers.map(answer => answer.id)
      const some = question.many ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids).map(id => [id])
      const clean = fc.constant([...(harmless[question.id] ?? [])])
      return fc.oneof(
        { weight: 12, arbitrary: clean },
        { weight: 3, arbitrary: some },
        { weight: 1, arbitrary: fc.constant([]) },
      )
    }),
  )
  .map(lists => Object.fromEntries(questions.flatMap((q, at) => (lists[at]?.length ? [[q.id, lists[at]]] : []))))

const asAnswers = (picks: CandidacyPicks) =>
  Object.fromEntries(
    questions.flatMap(q => {
      const picked = picks[q.id]
      return picked ? [[q.id, q.many ? picked : picked[0]]] : []
    }),
  ) as CandidacyAnswers

const asVector = (picks: CandidacyPicks) =>
  questions.map(q => q.answers.reduce((all, a, n) => (picks[q.id]?.includes(a.id) ? all | (1 << n) : all), 0))

describe('sampled sets of answers', () => {
  it('the compiled reading and the plain one agree on 120,000', () => {
    fc.assert(
      fc.property(anyPicks, picks => {
        const rank = rankOf(compiled.signature(asVector(picks), compiled.all))
        return weighPicks(candidacyFlow, picks).verdict === verdictAt(rank)
      }),
      { numRuns: 120_000, seed: 20261121 },
    )
  }, 120_000)

  it('the assessment says what the scales say, with a text and a source for every reason', () => {
    fc.assert(
      fc.property(anyPicks, picks => {
        const result = assessCandidacy(asAnswers(picks))
        const weighed = weighPicks(candidacyFlow, picks)
        const reasons = Object.values(result.reasons).flat()
        expect(result.verdict).toBe(weighed.verdict)
        expect(new Set(reasons.map(reason => reason.id))).toEqual(new Set(weighed.rules))
        for (const reason of reasons) {
          expect(reason.because.length).toBeGreaterThan(10)
          expect(reason.ground.says.length + reason.ground.outside.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1_000, seed: 7 },
    )
  })

  it('"not sure" in place of any answer never makes a likely fit', () => {
    fc.assert(
      fc.property(
        anyPicks,
        fc.constantFrom(...questions),
        (picks, question) =>
          weighPicks(candidacyFlow, { ...picks, [question.id]: ['not-sure'] }).verdict !== 'likely-fit',
      ),
      { numRuns: 20_000, seed: 11 },
    )
  })

  it('one more flag ticked never improves the verdict', () => {
    const flags = rules
      .filter(rule => rule.effect !== 'for' && rule.when.length === 1)
      .flatMap(rule => {
        const [id, answers] = rule.when[0] ?? ['pattern', []]
        return questions.find(q => q.id === id)?.many ? answers.map(answer => [id, answer] as const) : []
      })
    const rank = (picks: CandidacyPicks) => candidacyVerdictIds.indexOf(weighPicks(candidacyFlow, picks).verdict)
    fc.assert(
      fc.property(
        anyPicks,
        fc.constantFrom(...flags),
        (picks, [id, flag]) => rank({ ...picks, [id]: [...(picks[id] ?? []), flag] }) >= rank(picks),
      ),
      { numRuns: 20_000, seed: 13 },
    )
  })

  it('a clean answer turned into its flag never improves the verdict', () => {
    const pairs = rules
      .filter(rule => rule.effect !== 'for' && rule.when.length === 1)
      .flatMap(rule => rule.when[0]?.[1].map(answer => [rule.when[0]?.[0] ?? 'pattern', answer] as const) ?? [])
      .filter(([id]) => id !== 'pattern' && id !== 'hair')
    const clean = (id: string, picked: readonly string[]) =>
      !rules.some(
        rule =>
          rule.effect !== 'for' &&
          rule.when.some(([at, answers]) => at === id && picked.some(one => answers.includes(one))),
      )
    const rank = (picks: CandidacyPicks) => candidacyVerdictIds.indexOf(weighPicks(candidacyFlow, picks).verdict)
    fc.assert(
      fc.property(anyPicks, fc.constantFrom(...pairs), (picks, [id, flag]) => {
        const picked = picks[id]
        return picked === undefined || !clean(id, picked) || rank({ ...picks, [id]: [flag] }) >= rank(picks)
      }),
      { numRuns: 20_000, seed: 17 },
    )
  })
})

it('every rule can be reached', () => {
  for (const rule of rules) {
    const picks = Object.fromEntries(rule.when.map(([id, answers]) => [id, [answers[0] ?? '']]))
    expect(weighPicks(candidacyFlow, picks).rules, rule.id).toContain(rule.id)
  }
})

it('every answer leads somewhere: no question is a dead end', () => {
  for (const question of questions) {
    const named = rules.some(rule => rule.when.some(([id]) => id === question.id))
    expect(named, question.id).toBe(true)
  }
})
