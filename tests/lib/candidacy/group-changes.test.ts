import { describe, expect, it } from 'vitest'
import type { CandidacyChange } from '@/lib/candidacy/find-changes'
import { groupChanges } from '@/lib/candidacy/group-changes'
import { smallFlow } from './small-flow'

const changes: readonly CandidacyChange[] = [
  { question: 'illness', answer: 'other', how: 'wish', verdict: 'doctor-first' },
  { question: 'illness', answer: 'heart', how: 'wish', verdict: 'doctor-first' },
  { question: 'hair', answer: 'long', how: 'wish', verdict: 'poor-fit' },
  { question: 'illness', answer: 'other', how: 'know', verdict: 'likely-fit' },
  { question: 'illness', answer: 'none', how: 'learn', verdict: 'likely-fit' },
  { question: 'illness', answer: 'diabetes', how: 'wish', verdict: 'likely-fit' },
  { question: 'hair', answer: 'shaved', how: 'wish', verdict: 'likely-fit' },
]

describe('changes grouped by the verdict they lead to', () => {
  const groups = () => groupChanges(smallFlow, 'fit-if-settled', changes)

  it('stand best verdict first, with its short name, only what is milder than now marked as better', () => {
    expect(groups().map(({ verdict, short, better }) => [verdict, short, better])).toEqual([
      ['likely-fit', 'Likely', true],
      ['poor-fit', 'Poor', false],
      ['doctor-first', 'Doctor', false],
    ])
  })

  it('hold their rows in the order of the questions: wishes, then what a doctor can tell, then what is to clear up', () => {
    expect(groups()[0]?.rows).toEqual([
      { question: 'hair', name: 'How you wear your hair', answers: ['Shaved'], how: 'wish' },
      { question: 'illness', name: 'Illnesses', answers: ['Diabetes'], how: 'wish' },
      { question: 'illness', name: 'Illnesses', answers: ['None'], how: 'learn' },
      { question: 'illness', name: 'Illnesses', answers: [], how: 'know' },
    ])
    expect(groups()[1]?.rows).toEqual([
      { question: 'hair', name: 'How you wear your hair', answers: ['Long'], how: 'wish' },
    ])
  })

  it('put answers of one question in one row, in the order of the question', () => {
    expect(groups()[2]?.rows).toEqual([
      { question: 'illness', name: 'Illnesses', answers: ['Heart', 'Another'], how: 'wish' },
    ])
  })
})

it('a verdict to which no change leads has no group', () => {
  expect(groupChanges(smallFlow, 'open', [])).toEqual([])
})

it.each([
  { now: 'doctor-first', better: true },
  { now: 'poor-fit', better: false },
  { now: 'open', better: false },
] as const)('a poor fit is better than $now: $better', ({ now, better }) => {
  const [group] = groupChanges(smallFlow, now, [{ question: 'hair', answer: 'long', how: 'wish', verdict: 'poor-fit' }])
  expect(group?.better).toBe(better)
})
