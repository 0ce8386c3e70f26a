import { describe, expect, it } from 'vitest'
import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import type { OutsideId } from '@/content/evidence/outside'
import { type Certainty, certaintyLabels, certaintyOf } from '@/lib/evidence/certainty'
import { groundOf } from '@/lib/evidence/ground'

type Example = {
  name: string
  claims: ClaimId[]
  differs?: Partial<Record<Difference, ClaimId[]>>
  against?: ClaimId[]
  outsideAgainst?: OutsideId[]
  expected: Certainty
}

const examples: Example[] = [
  { name: 'two claims of one source', claims: ['sessions.count.s0', 'sessions.full-head.s0'], expected: 'one-source' },
  {
    name: 'claims of two sources',
    claims: ['cost.full-head.us-2026.s0', 'cost.total.s1'],
    expected: 'several-sources',
  },
  {
    name: 'a claim against',
    claims: ['pain.ends-with-session.s2'],
    against: ['risk.redness-48h.s3'],
    expected: 'sources-conflict',
  },
  {
    name: 'another figure that can be right too',
    claims: ['sessions.count.s0'],
    differs: { figure: ['sessions.count.s2'] },
    expected: 'figures-differ',
  },
  {
    name: 'another figure beside two that say so',
    claims: ['cost.full-head.us-2026.s0', 'cost.total.s1'],
    differs: { figure: ['cost.total-text.s2'] },
    expected: 'several-sources',
  },
  {
    name: 'a weaker word beside it',
    claims: ['pain.mild-discomfort.s0'],
    differs: { weaker: ['pain.some-none.s1'] },
    expected: 'one-source',
  },
  { name: 'a study alone', claims: ['evidence.study-2021-n.s1'], expected: 'study' },
  {
    name: 'a study beside a bare statement',
    claims: ['evidence.study-2021-n.s1', 'cost.total.s1'],
    expected: 'one-source',
  },
  {
    name: 'a study with a claim against it',
    claims: ['evidence.study-2021-n.s1'],
    against: ['cost.total.s1'],
    expected: 'sources-conflict',
  },
  { name: 'nobody', claims: [], expected: 'no-source' },
  { name: 'nobody for, somebody against', claims: [], against: ['cost.total.s1'], expected: 'no-source' },
  {
    name: 'a law against it',
    claims: ['regulation.none-official.s1'],
    outsideAgainst: ['i3-scotland'],
    expected: 'contradicted',
  },
  {
    name: 'moderate evidence against it',
    claims: ['candidacy.autoimmune.s3'],
    outsideAgainst: ['c4-psoriasis'],
    expected: 'contradicted',
  },
  {
    name: 'only weak evidence against it',
    claims: ['removal.laser-sessions.s0'],
    outsideAgainst: ['b11-smp-removal'],
    expected: 'one-source',
  },
  {
    name: 'weak and moderate evidence against it',
    claims: ['removal.laser-sessions.s0'],
    outsideAgainst: ['b11-smp-removal', 'b12-tattoo-removal'],
    expected: 'contradicted',
  },
  {
    name: 'evidence and sources against it',
    claims: ['technique.depth-epidermal.s4'],
    against: ['technique.depth-dermis.s1'],
    outsideAgainst: ['b9-upper-dermis'],
    expected: 'contradicted',
  },
]

describe('certaintyOf', () => {
  it.each(examples)('$name: $expected', ({ claims, differs, against = [], outsideAgainst = [], expected }) => {
    expect(certaintyOf(groundOf({ claims, differs, against }), outsideAgainst)).toBe(expected)
  })

  it('has a label for each of the seven', () => {
    expect(Object.keys(certaintyLabels)).toHaveLength(7)
  })
})
