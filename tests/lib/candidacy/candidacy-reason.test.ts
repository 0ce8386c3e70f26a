import { describe, expect, it } from 'vitest'
import { reasonOf } from '@/lib/candidacy/candidacy-reason'

const plain = {
  id: 'mri',
  from: ['R21'],
  when: { scan: ['yes'] },
  effect: 'settle',
  title: 'A scan to come',
  because: 'They ask.',
} as const

describe('a rule in the words that a reader sees', () => {
  it('fills in the names of sources and keeps the rest', () => {
    const reason = reasonOf({
      ...plain,
      because: '{The S0} warns of it. {The S4} sees no limit.',
      next: 'Ask for photos.',
      claims: ['contraindication.pale-skin-dark-hair.s0'],
      against: ['candidacy.all-types-tones.s4'],
      outside: ['g6-mri-tell'],
    })
    expect(reason).toEqual({
      id: 'mri',
      effect: 'settle',
      title: 'A scan to come',
      because: 'The grooming blog warns of it. The clinic in Canada sees no limit.',
      next: 'Ask for photos.',
      basis: 'both',
      ground: {
        says: ['contraindication.pale-skin-dark-hair.s0'],
        differs: [],
        against: ['candidacy.all-types-tones.s4'],
        outside: ['g6-mri-tell'],
      },
    })
  })

  it('has empty lists and no next step where the rule names none', () => {
    expect(reasonOf({ ...plain, claims: ['risk.mri.s1'] })).toMatchObject({
      next: undefined,
      ground: { against: [], outside: [] },
    })
  })

  it.each([
    { claims: ['risk.mri.s1'], outside: undefined, basis: 'sources' },
    { claims: ['risk.mri.s1'], outside: [], basis: 'sources' },
    { claims: ['risk.mri.s1'], outside: ['g6-mri-tell'], basis: 'both' },
    { claims: [], outside: ['g6-mri-tell'], basis: 'outside' },
  ] as const)('claims $claims and outside facts $outside rest on: $basis', ({ claims, outside, basis }) => {
    expect(reasonOf({ ...plain, claims, outside }).basis).toBe(basis)
  })
})
