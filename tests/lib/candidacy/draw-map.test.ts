import { describe, expect, it } from 'vitest'
import { drawMap } from '@/lib/candidacy/draw-map'
import { smallFlow } from './small-flow'

describe('the map of a quiz of two questions', () => {
  const map = () =>
    drawMap({
      ...smallFlow,
      rules: [
        ...smallFlow.rules,
        { id: 'mri', effect: 'settle', fits: false, when: [['illness', ['diabetes', 'other']]] },
      ],
    })

  it('gives each question a row of 26 and stands it in the middle of its row', () => {
    expect(map()).toMatchObject({ width: 340, height: 52 })
    expect(map().questions).toEqual([
      { id: 'hair', name: 'How you wear your hair', y: 13 },
      { id: 'illness', name: 'Illnesses', y: 39 },
    ])
  })

  it('spreads the four effects over the height, each with its number of rules', () => {
    expect(map().effects).toEqual([
      { id: 'for', y: 6.5, rules: 1 },
      { id: 'settle', y: 19.5, rules: 4 },
      { id: 'doctor', y: 32.5, rules: 1 },
      { id: 'against', y: 45.5, rules: 1 },
    ])
  })

  it('joins a question to the effects of its rules and counts an answer of two rules once', () => {
    expect(map().links).toEqual([
      { question: 'hair', effect: 'for', answers: 1, path: 'M176 13C222 13 222 6.5 268 6.5' },
      { question: 'hair', effect: 'settle', answers: 1, path: 'M176 13C222 13 222 19.5 268 19.5' },
      { question: 'hair', effect: 'against', answers: 1, path: 'M176 13C222 13 222 45.5 268 45.5' },
      { question: 'illness', effect: 'settle', answers: 3, path: 'M176 39C222 39 222 19.5 268 19.5' },
      { question: 'illness', effect: 'doctor', answers: 1, path: 'M176 39C222 39 222 32.5 268 32.5' },
    ])
  })
})
