import { describe, expect, it } from 'vitest'
import { findChanges } from '@/lib/candidacy/find-changes'
import { withPick } from '@/lib/candidacy/go-together'
import { smallFlow } from './small-flow'

describe('picking one more of a list', () => {
  it.each([
    { name: 'the first answer stands alone', picked: [], answer: 'heart', expected: ['heart'] },
    { name: 'an answer joins others, last', picked: ['heart'], answer: 'diabetes', expected: ['heart', 'diabetes'] },
    { name: 'an answer sends "none" away', picked: ['none'], answer: 'heart', expected: ['heart'] },
    { name: '"not sure" sends "none" away', picked: ['none'], answer: 'not-sure', expected: ['not-sure'] },
    { name: '"not sure" may join others', picked: ['heart'], answer: 'not-sure', expected: ['heart', 'not-sure'] },
    { name: '"none" sends all others away', picked: ['heart', 'not-sure'], answer: 'none', expected: ['none'] },
  ])('$name', ({ picked, answer, expected }) => {
    expect(withPick(picked, answer)).toEqual(expected)
  })
})

/** Each change as a line: question, how, answer, and the verdict it leads to. */
const changesOf = (picks: Parameters<typeof findChanges>[1]) =>
  findChanges(smallFlow, picks).map(
    ({ question, how, answer, verdict }) => `${question}: ${how} ${answer} → ${verdict}`,
  )

describe('single answers that would give another verdict', () => {
  it.each([
    {
      name: 'from a likely fit: every flag, picked instead of "none", and never "not sure"',
      picks: { hair: ['shaved'], illness: ['none'] },
      expected: [
        'hair: pick long → poor-fit',
        'illness: pick diabetes → fit-if-settled',
        'illness: pick heart → doctor-first',
      ],
    },
    {
      name: 'from a poor fit: the answer that stands against is replaced, not joined',
      picks: { hair: ['long'], illness: ['none'] },
      expected: ['hair: pick shaved → likely-fit', 'illness: pick heart → doctor-first'],
    },
    {
      name: 'where one of many is picked, others are added and "none" is picked instead',
      picks: { hair: ['shaved'], illness: ['diabetes'] },
      expected: ['hair: pick long → poor-fit', 'illness: add heart → doctor-first', 'illness: pick none → likely-fit'],
    },
    {
      name: 'the only answer of many is not dropped, though leaving the question open would lift the verdict',
      picks: { hair: ['shaved'], illness: ['heart'] },
      expected: ['illness: pick none → likely-fit'],
    },
    {
      name: 'one of two answers is dropped where that one is in the way',
      picks: { hair: ['shaved'], illness: ['diabetes', 'heart'] },
      expected: ['illness: drop heart → fit-if-settled', 'illness: pick none → likely-fit'],
    },
    {
      name: '"not sure" beside another answer may be dropped',
      picks: { hair: ['shaved'], illness: ['other', 'not-sure'] },
      expected: [
        'hair: pick long → poor-fit',
        'illness: add heart → doctor-first',
        'illness: pick none → likely-fit',
        'illness: drop not-sure → likely-fit',
      ],
    },
    {
      name: 'answers to an open question are picked, and complete it',
      picks: { hair: ['shaved'] },
      expected: [
        'hair: pick long → poor-fit',
        'illness: pick heart → doctor-first',
        'illness: pick other → likely-fit',
        'illness: pick none → likely-fit',
      ],
    },
    {
      name: 'two flags of two questions: the doctor holds whatever the hair says',
      picks: { hair: ['long'], illness: ['heart'] },
      expected: ['illness: pick none → poor-fit'],
    },
  ])('$name', ({ picks, expected }) => {
    expect(changesOf(picks)).toEqual(expected)
  })
})
