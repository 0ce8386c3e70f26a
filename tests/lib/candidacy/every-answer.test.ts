import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import { candidacyFlow, type CandidacyPicks, picksOf } from '@/lib/candidacy/candidacy-flow'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { bit, collapse, compileRules, rankOf, signatures, verdictAt } from './compiled-rules'

const { questions, rules } = candidacyFlow
const compiled = compileRules()
const weighing = compiled.rules.filter(({ bits }) => bits !== 0)
const many = (at: number) => questions[at]?.many ?? false
const answersOf = (at: number) => questions[at]?.answers.length ?? 0

/** The question on which most others hang. Each of its states is looked at by itself, so that these fall apart. */
const root = 0

/**
 * Questions that some rule or condition reads together belong to one block. Once it is known what the first question
 * says, blocks are independent of each other.
 */
const blocks = (() => {
  const home = questions.map((_, at) => at)
  const top = (at: number): number => (home[at] === at ? at : top(home[at] ?? at))
  const join = (all: readonly number[]) => {
    const ats = all.filter(at => at !== root)
    for (const at of ats) home[top(at)] = top(ats[0] ?? at)
  }
  for (const { masks } of weighing) join(masks.map(([at]) => at))
  for (const [at, ways = []] of compiled.putIf.entries()) join([at, ...ways.map(([parent]) => parent)])
  return [...new Set(home.map((_, at) => top(at)))].map(one => home.flatMap((_, at) => (top(at) === one ? [at] : [])))
})()

/** One answer for each kind of answer that nothing tells apart: what it adds, beside what, and what it has put. */
function kindsOf(at: number): readonly number[] {
  const found = new Map<string, number>()
  for (let n = 0; n < answersOf(at); n++) {
    const adds = weighing.flatMap(({ masks, bits }) =>
      masks.some(([home, mask]) => home === at && mask & (1 << n))
        ? [`${bits} ${masks.filter(([home]) => home !== at).join()}`]
        : [],
    )
    const puts = compiled.putIf.map(ways => ways?.some(([home, mask]) => home === at && mask & (1 << n)) ?? false)
    const key = `${[...new Set(adds)].sort().join('|')} ${puts.join()}`
    if (!found.has(key)) found.set(key, 1 << n)
  }
  return [...found.values()]
}

/**
 * Every state of a question up to what nothing tells apart, unanswered (0) included. Of sets all pairs are enough: a rule
 * asks for one answer of a question, and that may need a second one which puts the question beside it (tested below).
 */
const statesOf = (at: number): readonly number[] => {
  const kinds = kindsOf(at)
  return [0, ...(many(at) ? kinds.flatMap((one, n) => kinds.slice(n).map(other => one | other)) : kinds)]
}

/** The signatures that a block can have beside one state of the first question. */
const classesBeside = (rootState: number) =>
  blocks.map(block => {
    const found = new Set<number>()
    const vector = new Int32Array(questions.length)
    vector[root] = rootState
    const states = block.map(at => (at === root ? [rootState] : statesOf(at)))
    const weigh = compiled.weigherOf([root, ...block.filter(at => at !== root)])
    const walk = (depth: number): void => {
      const at = block[depth]
      if (at === undefined) {
        found.add(collapse(weigh(vector)))
        return
      }
      for (const state of states[depth] ?? []) {
        vector[at] = state
        walk(depth + 1)
      }
    }
    walk(0)
    return found
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

describe('every set of answers, complete or partial', () => {
  it('collapsing keeps the verdict, whatever stands beside it', () => {
    for (let one = 0; one < signatures; one++) {
      for (let other = 0; other < signatures; other++) expect(rankOf(collapse(one) | other)).toBe(rankOf(one | other))
    }
  })

  it('is weighed, block by block, and each has exactly one verdict', () => {
    const reached = new Set<number>()
    for (const rootState of statesOf(root)) {
      let beside = new Set([0])
      for (const found of classesBeside(rootState))
        beside = new Set([...beside].flatMap(one => [...found].map(other => collapse(one | other))))
      for (const signature of beside) reached.add(signature)
    }
    const ranks = new Set<number>()
    for (const signature of reached) {
      const rank = rankOf(signature)
      ranks.add(rank)
      if (signature & bit.doctor) expect(rank, 'a doctor-first flag was outvoted').toBeGreaterThanOrEqual(5)
      if (signature & bit.wait) expect(rank, 'a reason to wait was outvoted').toBe(6)
      if (rank === 0) expect(signature, 'a likely fit with something open').toBe(bit.fits)
    }
    expect([...ranks].sort(), 'every verdict is reached').toEqual(candidacyVerdictIds.map((_, rank) => rank))
  })

  it('a set of many answers weighs what its pairs weigh together', () => {
    fc.assert(
      fc.property(anyPicks, fc.constantFrom(...questions.flatMap((q, at) => (q.many ? [at] : []))), (picks, at) => {
        const vector = asVector(picks)
        const [...bitsOf] = Array.from({ length: answersOf(at) }, (_, n) => (vector[at] ?? 0) & (1 << n)).filter(
          Boolean,
        )
        const pairs = bitsOf.flatMap((one, n) => bitsOf.slice(n).map(other => vector.with(at, one | other)))
        const together = pairs.reduce((all, pair) => all | compiled.signature(pair, compiled.all), 0)
        return pairs.length === 0 || together === compiled.signature(vector, compiled.all)
      }),
      { numRuns: 20_000, seed: 5 },
    )
  })

  it('a flag more never improves a verdict, whatever stands beside it', () => {
    for (let signature = 0; signature < signatures; signature++) {
      for (const flag of [bit.held, bit.against, bit.repair, bit.doctor, bit.wait]) {
        expect(rankOf(signature | flag)).toBeGreaterThanOrEqual(rankOf(signature))
      }
    }
  })
})

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
        // What cannot be had now is not recommended either.
        const told = weighed.rules.filter(
          id => result.verdict !== 'not-now' || candidacyRules.find(rule => rule.id === id)?.effect !== 'for',
        )
        expect(new Set(reasons.map(reason => reason.id))).toEqual(new Set(told))
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
      fc.property(anyPicks, fc.constantFrom(...questions), (picks, question) => {
        const unsure = { ...picks, [question.id]: ['not-sure'] }
        const isPut = askedQuestions(candidacyFlow, unsure).asked.includes(question)
        return !isPut || weighPicks(candidacyFlow, unsure).verdict !== 'likely-fit'
      }),
      { numRuns: 20_000, seed: 11 },
    )
  })

  it('one more flag ticked never improves the verdict', () => {
    const flags = rules
      .filter(rule => rule.effect !== 'for' && rule.when.length === 1)
      .flatMap(rule => {
        const [id, answers] = rule.when[0] ?? ['pattern', []]
        const isUse = (answer: string) => rules.some(({ fits, when }) => fits && when[0]?.[1].includes(answer))
        const flagged = answers.filter(answer => !isUse(answer))
        // That somebody is not sure what to change has more questions put than nothing does.
        return id !== 'change' && questions.find(q => q.id === id)?.many
          ? flagged.map(answer => [id, answer] as const)
          : []
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
      .filter(([id]) => !['change', 'pattern', 'hair', 'own-smp', 'scar-age', 'cause', 'wishes', 'skin'].includes(id))
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

/** The same picks with what has a question put, where nothing in them does. */
function withPut(picks: CandidacyPicks, id: string): CandidacyPicks {
  const [way] = questions.find(question => question.id === id)?.askedIf ?? []
  if (!way || askedQuestions(candidacyFlow, picks).asked.some(question => question.id === id)) return picks
  const [parent, [answer = '']] = way
  return withPut({ ...picks, [parent]: [...(picks[parent] ?? []), answer] }, parent)
}

it('every rule can be reached', () => {
  for (const rule of rules) {
    let picks: CandidacyPicks = {}
    for (const [id, [answer = '']] of rule.when) picks = withPut({ ...picks, [id]: [answer] }, id)
    expect(weighPicks(candidacyFlow, picks).rules, rule.id).toContain(rule.id)
  }
})

it('every answer leads somewhere: no question is a dead end', () => {
  for (const question of questions) {
    const named = rules.some(rule => rule.when.some(([id]) => id === question.id))
    expect(named, question.id).toBe(true)
  }
})
