import { describe, expect, it } from 'vitest'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { stepsAround } from '@/lib/candidacy/steps-around'
import { courseIfLong, smallFlow } from './small-flow'

/** Illness is asked of all; how the loss goes only of those who wear it long; its answers hang on that. */
const flow: CandidacyFlow = {
  ...smallFlow,
  questions: [
    ...smallFlow.questions,
    { ...courseIfLong, groups: [{ id: 'slowly', shownIf: [['hair', ['long']]], answers: ['slow'] }] },
  ],
}

describe('the ways on and back', () => {
  it('lead through what is put, one after the other, and end at the result', () => {
    expect(stepsAround(flow, {}, 'hair')).toMatchObject({ next: 'illness', before: undefined, onward: 'illness' })
    const one = { hair: ['shaved'] }
    expect(stepsAround(flow, one, 'illness')).toMatchObject({ next: undefined, before: 'hair', onward: 'result' })
  })

  it('lead back up to what was passed over', () => {
    expect(stepsAround(flow, { illness: ['none'] }, 'illness')).toMatchObject({ next: 'hair', onward: 'hair' })
  })

  it('lead first to the question whose answers hang on this one, answered or not', () => {
    const all = { hair: ['long'], illness: ['none'], course: ['slow'] }
    expect(stepsAround(flow, all, 'hair')).toMatchObject({ next: undefined, onward: 'course' })
    expect(stepsAround(flow, all, 'course')).toMatchObject({ before: 'illness', onward: 'result' })
  })
})
