import { describe, expect, it } from 'vitest'
import { sayOthers } from '@/lib/candidacy/candidacy-words'
import { smallFlow } from './small-flow'

const hair = 'How you wear your hair'

describe('what else has to hold for a rule', () => {
  it.each([
    { name: 'nothing', when: { illness: ['heart'] }, expected: '' },
    { name: 'one answer', when: { hair: ['long'], illness: ['heart'] }, expected: `${hair}: “Long”` },
    {
      name: 'one of two answers, in the order of the question',
      when: { hair: ['not-sure', 'long'], illness: ['heart'] },
      expected: `${hair}: “Long” or “Not sure”`,
    },
    {
      name: 'any answer, where the rule takes them all',
      when: { hair: ['shaved', 'long', 'not-sure'], illness: ['heart'] },
      expected: `${hair}: any answer`,
    },
  ] as const)('$name', ({ when, expected }) => {
    expect(sayOthers(smallFlow, { when: when as Parameters<typeof sayOthers>[1]['when'] }, 'illness')).toBe(expected)
  })

  it('names each of the other questions', () => {
    expect(sayOthers(smallFlow, { when: { hair: ['shaved'], illness: ['diabetes', 'heart'] } }, 'skin')).toBe(
      `${hair}: “Shaved” and Illnesses: “Diabetes” or “Heart”`,
    )
  })
})
