import { type CandidacyEffect, candidacyEffects } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from './candidacy-flow'

export type CandidacyMap = {
  width: number
  height: number
  questions: readonly { id: CandidacyQuestionId; name: string; y: number }[]
  effects: readonly { id: CandidacyEffect; y: number; rules: number }[]
  /** One line for every question and effect that some rule joins; `answers` is how many answers lead there. */
  links: readonly { question: CandidacyQuestionId; effect: CandidacyEffect; answers: number; path: string }[]
}

const row = 26
const from = 176
const to = 268

/** Places questions on the left and the four kinds of reason on the right, joined by the rules. Units of the picture. */
export function drawMap(flow: CandidacyFlow): CandidacyMap {
  const height = flow.questions.length * row
  const questions = flow.questions.map(({ id, name }, at) => ({ id, name, y: at * row + row / 2 }))
  const effects = candidacyEffects.map((id, at) => ({
    id,
    y: ((at + 0.5) / candidacyEffects.length) * height,
    rules: flow.rules.filter(rule => rule.effect === id).length,
  }))
  const links = questions.flatMap(question =>
    effects.flatMap(effect => {
      const leading = flow.rules
        .filter(rule => rule.effect === effect.id)
        .flatMap(rule => rule.when.filter(([id]) => id === question.id).flatMap(([, answers]) => answers))
      if (leading.length === 0) return []
      const bend = (from + to) / 2
      const path = `M${from} ${question.y}C${bend} ${question.y} ${bend} ${effect.y} ${to} ${effect.y}`
      return [{ question: question.id, effect: effect.id, answers: new Set(leading).size, path }]
    }),
  )
  return { width: 340, height, questions, effects, links }
}
