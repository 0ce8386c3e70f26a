import { describe, expect, it } from 'vitest'
import { drawMap } from '@/lib/candidacy/draw-map'
import { smallFlow } from './small-flow'

describe('the map of a quiz of two questions', () => {
  const { questions, results } = drawMap({
    ...smallFlow,
    rules: [
      ...smallFlow.rules,
      { id: 'mri', effect: 'settle', fits: false, when: [['illness', ['diabetes', 'other']]] },
    ],
  })

  it('lists every result, what decides first on top, each with its number of reasons', () => {
    expect(results).toEqual([
      { id: 'not-now', short: 'Not now', reasons: 0 },
      { id: 'doctor-first', short: 'Doctor', reasons: 1 },
      { id: 'repair-first', short: 'Repair', reasons: 0 },
      { id: 'poor-fit', short: 'Poor', reasons: 1 },
      { id: 'open', short: 'Too little', reasons: 0 },
      { id: 'fit-if-settled', short: 'Settle first', reasons: 4 },
      { id: 'likely-fit', short: 'Likely', reasons: 1 },
    ])
  })

  it('joins a question to the results of its rules and counts an answer of two rules once', () => {
    const joined = questions.map(({ id, strands }) => [id, strands.map(({ verdict, answers }) => [verdict, answers])])
    expect(joined).toEqual([
      [
        'hair',
        [
          ['poor-fit', 1],
          ['fit-if-settled', 1],
          ['likely-fit', 1],
        ],
      ],
      [
        'illness',
        [
          ['doctor-first', 1],
          ['fit-if-settled', 3],
        ],
      ],
    ])
  })

  it('runs each strand from the middle of its question’s row to the middle of its result’s', () => {
    const [hair, illness] = questions
    expect(hair?.strands[0]?.path).toBe('M0 25C50 25 50 50 100 50')
    expect(illness?.strands[0]?.path).toBe('M0 75C50 75 50 21.429 100 21.429')
  })
})
