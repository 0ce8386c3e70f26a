import { describe, expect, it } from 'vitest'
import type { CandidacyChange } from '@/lib/candidacy/find-changes'
import { groupChanges } from '@/lib/candidacy/group-changes'
import { smallFlow } from './small-flow'

const changes: readonly CandidacyChange[] = [
  { question: 'illness', answer: 'other', how: 'add', verdict: 'doctor-first' },
  { question: 'illness', answer: 'heart', how: 'add', verdict: 'doctor-first' },
  { question: 'hair', answer: 'long', how: 'pick', verdict: 'poor-fit' },
  { question: 'illness', answer: 'other', how: 'add', verdict: 'likely-fit' },
  { question: 'illness', answer: 'not-sure', how: 'drop', verdict: 'likely-fit' },
  { question: 'illness', answer: 'diabetes', how: 'drop', verdict: 'likely-fit' },
  { question: 'illness', answer: 'none', how: 'pick', verdict: 'likely-fit' },
  { question: 'hair', answer: 'shaved', how: 'pick', verdict: 'likely-fit' },
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

  it('hold their rows in the order of the questions: first what to pick, then what to drop, then what to add', () => {
    expect(groups()[0]?.rows).toEqual([
      { question: 'hair', name: 'How you wear your hair', answers: ['Shaved'], how: 'pick' },
      { question: 'illness', name: 'Illnesses', answers: ['None'], how: 'pick' },
      { question: 'illness', name: 'Illnesses', answers: ['Diabetes', 'Not sure'], how: 'drop' },
      { question: 'illness', name: 'Illnesses', answers: ['Another'], how: 'add' },
    ])
    expect(groups()[1]?.rows).toEqual([
      { question: 'hair', name: 'How you wear your hair', answers: ['Long'], how: 'pick' },
    ])
  })

  it('put answers of one question in one row, in the order of the question', () => {
    expect(groups()[2]?.rows).toEqual([
      { question: 'illness', name: 'Illnesses', answers: ['Heart', 'Another'], how: 'add' },
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
  const [group] = groupChanges(smallFlow, now, [{ question: 'hair', answer: 'long', how: 'pick', verdict: 'poor-fit' }])
  expect(group?.better).toBe(better)
})
