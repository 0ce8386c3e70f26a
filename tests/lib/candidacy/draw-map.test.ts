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

  it('spreads the six effects over the height, each with its number of rules', () => {
    expect(map().effects).toEqual([
      { id: 'wait', y: expect.closeTo(52 / 12), rules: 0 },
      { id: 'doctor', y: 13, rules: 1 },
      { id: 'repair', y: expect.closeTo(52 * (5 / 12)), rules: 0 },
      { id: 'against', y: expect.closeTo(52 * (7 / 12)), rules: 1 },
      { id: 'settle', y: 39, rules: 4 },
      { id: 'for', y: expect.closeTo(52 * (11 / 12)), rules: 1 },
    ])
  })

  it('joins a question to the effects of its rules and counts an answer of two rules once', () => {
    const joined = map().links.map(({ question, effect, answers }) => [question, effect, answers])
    expect(joined).toEqual([
      ['hair', 'against', 1],
      ['hair', 'settle', 1],
      ['hair', 'for', 1],
      ['illness', 'doctor', 1],
      ['illness', 'settle', 3],
    ])
    expect(map().links.find(({ effect }) => effect === 'doctor')?.path).toBe('M176 39C222 39 222 13 268 13')
  })
})
