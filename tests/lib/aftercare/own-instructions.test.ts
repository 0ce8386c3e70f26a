import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityIds } from '@/lib/aftercare/activities'
import { isNoted, ownFragment, readOwnFragment, withoutTicks } from '@/lib/aftercare/own-fragment'
import {
  noInstructions,
  type OwnInstructions,
  readOwnInstructions,
  setOwnLine,
  toggleDone,
} from '@/lib/aftercare/own-instructions'

const line = fc.record({
  fromDay: fc.option(fc.integer({ min: 0, max: 365 })),
  says: fc.string({ minLength: 1, maxLength: 80 }).map(text => `a${text}`.trim()),
})
const valid: fc.Arbitrary<OwnInstructions> = fc.record({
  v: fc.constant(1 as const),
  lines: fc.dictionary(fc.constantFrom(...activityIds), line, { maxKeys: 6 }),
  done: fc.dictionary(
    fc.integer({ min: 0, max: 365 }).map(String),
    fc.uniqueArray(fc.constantFrom(...activityIds), { minLength: 1, maxLength: 4 }),
    { maxKeys: 4 },
  ),
})
const asJson = (own: OwnInstructions) => JSON.parse(JSON.stringify(own))

describe('a practitioner’s instructions', () => {
  it('are set and taken back without touching the old ones', () => {
    const one = setOwnLine(noInstructions, 'gym', { fromDay: 3, says: ' Easy at first ' })
    expect(one.lines).toEqual({ gym: { fromDay: 3, says: 'Easy at first' } })
    expect(setOwnLine(one, 'gym', null)).toEqual(noInstructions)
    expect(setOwnLine(one, 'gym', { fromDay: null, says: ' ' })).toEqual(noInstructions)
    expect(noInstructions).toEqual({ v: 1, lines: {}, done: {} })
  })

  it('keep ticks by day', () => {
    const one = toggleDone(toggleDone(noInstructions, 3, 'pillow'), 3, 'clean')
    expect(one.done).toEqual({ 3: ['pillow', 'clean'] })
    expect(toggleDone(toggleDone(one, 3, 'pillow'), 3, 'clean').done).toEqual({})
  })

  it('are read back the same from what a plan keeps', () => {
    fc.assert(
      fc.property(valid, own => {
        expect(readOwnInstructions(asJson(own))).toEqual(asJson(own))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([[null], [undefined], [7], ['{}'], [[]], [{}], [{ v: 2, lines: {} }], [{ v: '1' }]])(
    'are not made of %o',
    given => {
      expect(readOwnInstructions(given)).toBeNull()
    },
  )

  it('drop what they do not know', () => {
    const lines =
      '{"__proto__":{"fromDay":1},"constructor":{"fromDay":1},"gym":{"fromDay":-1,"says":"x"},"sun":{"fromDay":400}}'
    const given = JSON.parse(`{"v":1,"lines":${lines},"done":{"x":["gym"],"5":["gym","nope","gym"],"999":["gym"]}}`)
    expect(readOwnInstructions(given)).toEqual({
      v: 1,
      lines: { gym: { fromDay: null, says: 'x' } },
      done: { 5: ['gym'] },
    })
  })

  it('travel in a fragment with the ticks, or, for others, without them', () => {
    fc.assert(
      fc.property(valid, own => {
        const read = asJson(own)
        expect(readOwnFragment(ownFragment(own))).toEqual(isNoted(read) ? read : null)
        const shared = readOwnFragment(ownFragment(withoutTicks(own)))
        expect(shared).toEqual(Object.keys(own.lines).length > 0 ? { ...noInstructions, lines: read.lines } : null)
        expect(ownFragment(own)).toMatch(/^$|^#own=[\w-]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('stand up to 50,000 fragments and objects, most of them nearly right', () => {
    const cut = fc
      .tuple(valid, fc.nat({ max: 300 }), fc.string({ maxLength: 3 }))
      .map(([own, at, more]) => ownFragment(own).slice(0, at) + more + ownFragment(own).slice(at + 1))
    const odd = fc.oneof(
      { weight: 7, arbitrary: cut },
      fc.string({ maxLength: 80 }),
      fc.constant(`#own=${'A'.repeat(30_000)}`),
    )
    fc.assert(
      fc.property(odd, fc.jsonValue(), (hash, json) => {
        for (const own of [
          readOwnFragment(hash),
          readOwnInstructions(json),
          readOwnInstructions({ v: 1, lines: json, done: json }),
        ]) {
          if (own && JSON.stringify(readOwnInstructions(asJson(own))) !== JSON.stringify(own)) throw new Error(hash)
        }
      }),
      { numRuns: 50_000 },
    )
  })
})
