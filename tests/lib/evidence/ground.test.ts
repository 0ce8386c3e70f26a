import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { claimText } from '@/lib/evidence/claim'
import { claimHref, outsideHref, sourceHref } from '@/lib/evidence/evidence-address'
import { claimFact } from '@/lib/evidence/fact'
import { countSpeaking, groundOf, sourceStates } from '@/lib/evidence/ground'
import { groundOfLines } from '@/lib/evidence/ground-lines'
import { nameSources } from '@/lib/evidence/name-sources'
import { tellGround } from '@/lib/evidence/tell-ground'

const pain = groundOf({
  claims: ['pain.mild.s2', 'pain.mild-discomfort.s0'],
  against: ['pain.scale-2-4.s2', 'pain.some-none.s1'],
  outside: ['c12-keloid'],
})

describe('a ground', () => {
  it('has empty lists for what its row does not name', () => {
    expect(groundOf({ claims: ['pain.mild.s2'] })).toEqual({
      says: ['pain.mild.s2'],
      differs: [],
      against: [],
      outside: [],
    })
  })

  it('tells who says so, who contradicts it and who is silent; a source that says so stays filled', () => {
    expect(sourceStates(pain)).toEqual({
      ...Object.fromEntries(sourceIds.map(id => [id, 'silent'])),
      S0: 'says',
      S1: 'against',
      S2: 'says',
    })
  })

  it('tells a source that says something else from one that is silent, and lets a struck one stay struck', () => {
    const beside = groundOf({
      claims: ['pain.mild.s2'],
      differs: { weaker: ['pain.some-none.s1'], later: ['risk.redness-48h.s3'] },
      against: ['pain.minimal-discomfort.s3'],
    })
    expect(sourceStates(beside)).toEqual({ S0: 'silent', S1: 'differs', S2: 'says', S3: 'against', S4: 'silent' })
  })

  it.each([
    [[], 'short', '0 of'],
    [['pain.mild.s2', 'pain.scale-2-4.s2'], 'short', '1 of'],
    [[], 'full', '0 of N sources say so'],
    [['pain.mild.s2', 'pain.scale-2-4.s2'], 'full', '1 of N sources says so'],
    [['pain.mild.s2', 'pain.mild-discomfort.s0'], 'full', '2 of N sources say so'],
  ] as const)('of %j is counted by source, %s: %s', (claims, form, words) => {
    const counted = form === 'short' ? `${words} ${sourceIds.length}` : words.replace('N', `${sourceIds.length}`)
    expect(countSpeaking(groundOf({ claims }), form)).toBe(counted)
  })

  it('in words has a line for each claim and fact, for, against and outside, and loses nothing', () => {
    const lines = tellGround(pain)
    expect(lines.map(({ kind, id }) => [kind, id])).toEqual([
      ['claims', 'pain.mild.s2'],
      ['claims', 'pain.mild-discomfort.s0'],
      ['against', 'pain.scale-2-4.s2'],
      ['against', 'pain.some-none.s1'],
      ['outside', 'c12-keloid'],
    ])
    expect(lines[0]).toMatchObject({ name: 'Clinic in Turkey', says: claimText('pain.mild.s2') })
    expect(groundOfLines(lines)).toEqual(pain)
  })

  it('in words begins with what the dots stand for, where its row tells it', () => {
    const [first, ...rest] = tellGround(groundOf({ states: 'The pain is mild', claims: ['pain.mild.s2'] }))
    expect(first).toEqual({ kind: 'states', id: 'states', name: 'Who says this', says: 'The pain is mild' })
    expect(groundOfLines(rest)).toEqual(groundOf({ claims: ['pain.mild.s2'] }))
  })

  it('in words keeps apart who differs', () => {
    const differing = groundOf({
      claims: ['pain.mild.s2'],
      differs: { weaker: ['pain.some-none.s1'], part: ['pain.scale-2-4.s2'] },
    })
    expect(groundOfLines(tellGround(differing))).toEqual(differing)
  })
})

describe('a claim as a fact', () => {
  it('prints its own figure and names its source where the sentence asks for it', () => {
    expect(claimFact('sessions.count.s0', 'How many, by {the S0}.')).toEqual({
      text: '2–3 sessions',
      says: 'How many, by the grooming blog.',
      ground: groundOf({ claims: ['sessions.count.s0'] }),
    })
  })

  it('carries those who say it too, those against it and its page', () => {
    const also = ['sessions.full-head.s0'] as const
    const against = ['sessions.count.s3'] as const
    expect(claimFact('sessions.count.s0', 'How many.', { also, against, href: '/timeline' })).toMatchObject({
      ground: groundOf({ claims: ['sessions.count.s0', ...also], against }),
      href: '/timeline',
    })
  })

  it('is refused without a figure', () => {
    expect(() => claimFact('pain.mild.s2', 'How much.')).toThrow('claim "pain.mild.s2" has no figure')
  })
})

it('sources are named once each, in the order of their claims', () => {
  expect(nameSources(['pain.mild.s2', 'pain.some-none.s1', 'pain.scale-2-4.s2'])).toBe(
    'Clinic in Turkey and Health publisher',
  )
  expect(nameSources([])).toBe('')
})

it('a claim, a source and an outside fact have one address each', () => {
  expect(sourceHref('S3')).toBe('/sources/S3')
  expect(claimHref('pain.mild.s2')).toBe('/sources/S2#pain.mild.s2')
  expect(outsideHref('c12-keloid')).toBe('/sources#c12-keloid')
})
