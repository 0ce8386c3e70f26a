import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from './candidacy-flow'
import { decidingEffect } from './verdict-steps'

/** From a question to a result that one of its answers can lead to; `answers`: how many of them can. */
export type MapStrand = { verdict: CandidacyVerdictId; answers: number; path: string }

export type CandidacyMap = {
  questions: readonly { id: CandidacyQuestionId; name: string; strands: readonly MapStrand[] }[]
  /** What decides first stands first. `reasons`: how many rules lead there. */
  results: readonly { id: CandidacyVerdictId; short: string; reasons: number }[]
}

/** The side of the square in which strands run from left to right, whatever width and height it is stretched to. */
export const MAP_BOX = 100

/** The middle of a row of several that share the height. */
const middle = (at: number, rows: number) => Math.round((1000 * MAP_BOX * (at + 0.5)) / rows) / 1000

/** Joins each question to the results that its answers can lead to, each list in rows of one height. */
export function drawMap({ questions, rules, verdicts }: CandidacyFlow): CandidacyMap {
  const results = verdicts.toReversed().map(({ id, short }) => {
    const effect = id === 'open' ? undefined : decidingEffect[id]
    return { id, short, rules: rules.filter(rule => rule.effect === effect) }
  })
  return {
    questions: questions.map(({ id, name }, at) => {
      const from = middle(at, questions.length)
      const strands = results.flatMap(({ id: verdict, rules: leading }, row) => {
        const answers = leading.flatMap(({ when }) => when.flatMap(([asked, picked]) => (asked === id ? picked : [])))
        if (answers.length === 0) return []
        const to = middle(row, results.length)
        const bend = MAP_BOX / 2
        const path = `M0 ${from}C${bend} ${from} ${bend} ${to} ${MAP_BOX} ${to}`
        return [{ verdict, answers: new Set(answers).size, path }]
      })
      return { id, name, strands }
    }),
    results: results.map(({ id, short, rules: leading }) => ({ id, short, reasons: leading.length })),
  }
}
