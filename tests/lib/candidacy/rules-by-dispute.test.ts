import { expect, it } from 'vitest'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'

it('lists the rules of each disagreement in the order of the table, the disagreements by number', () => {
  const found = rulesByDispute([
    { id: 'short-on-bald', disagreements: ['C46'] },
    { id: 'diabetes' },
    { id: 'must-fade', disagreements: ['C10', 'C07'] },
    { id: 'long-over-thin', disagreements: ['C46'] },
    { id: 'wants-it-to-stay', disagreements: ['C07'] },
  ])
  expect([...found]).toEqual([
    ['C07', ['must-fade', 'wants-it-to-stay']],
    ['C10', ['must-fade']],
    ['C46', ['short-on-bald', 'long-over-thin']],
  ])
})

it('is empty where no rule touches a disagreement', () => {
  expect([...rulesByDispute([{ id: 'diabetes' }, { id: 'mri', disagreements: [] }])]).toEqual([])
})
