import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import { candidacyFlow, type CandidacyPicks, picksOf } from '@/lib/candidacy/candidacy-flow'
import { quizMinutes } from '@/lib/candidacy/quiz-minutes'
import { cleanNorwood6 } from '../../examples/candidacy.examples'

/** A generator with a seed, so that the same people come every time. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Somebody who walks through the quiz and answers each question that is put with some of its answers. */
function walk(random: () => number): CandidacyPicks {
  let picks: CandidacyPicks = {}
  for (;;) {
    const next = askedQuestions(candidacyFlow, picks).asked.find(({ id }) => !picks[id])
    if (!next) return picks
    const ids = next.answers.map(({ id }) => id)
    const one = ids[Math.floor(random() * ids.length)] ?? ''
    const more = next.many && one !== 'none' ? ids.filter(id => id !== 'none' && random() < 0.15) : []
    picks = { ...picks, [next.id]: [...new Set([one, ...more])] }
  }
}
const askedOf = (picks: CandidacyPicks) => askedQuestions(candidacyFlow, picks).asked.length

describe('how many questions somebody is asked', () => {
  const random = seeded(20261126)
  const people = Array.from({ length: 500 }, () => walk(random))
  const counts = people.map(askedOf).toSorted((a, b) => a - b)

  it('a bald man without an illness: at most 12, whatever his skin and however he would wear his hair', () => {
    for (const { id, many, answers } of candidacyFlow.questions) {
      if (many) continue
      for (const { id: answer } of answers)
        expect(askedOf({ ...picksOf(cleanNorwood6), [id]: [answer] }), `${id}=${answer}`).toBeLessThanOrEqual(12)
    }
  })
  it('anybody: never more than 18', () => {
    expect(counts.at(-1)).toBeLessThanOrEqual(18)
    expect(candidacyFlow.questions.length).toBeLessThanOrEqual(18)
  })
  it('half of 500 people: at most 14', () => {
    expect(counts[250]).toBeLessThanOrEqual(14)
  })
})

describe('how long it takes', () => {
  it('is every word read at 240 a minute and two taps a question of two seconds each, to the next minute', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    const question = (count: number) => ({
      id: 'hair',
      ask: words(count),
      name: 'Not read',
      why: '',
      answers: [{ id: 'yes', label: '' }],
    })
    expect(quizMinutes([])).toBe(0)
    expect(quizMinutes([question(220)])).toBe(1)
    expect(quizMinutes([question(230)])).toBe(2)
  })
  it('of a bald man’s questions is four to six minutes', () => {
    const { asked } = askedQuestions(candidacyFlow, picksOf(cleanNorwood6))
    const minutes = quizMinutes(candidacyQuestions.filter(({ id }) => asked.some(question => question.id === id)))
    expect(minutes).toBeGreaterThanOrEqual(4)
    expect(minutes).toBeLessThanOrEqual(6)
  })
})
