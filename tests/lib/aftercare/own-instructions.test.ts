import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityIds } from '@/lib/aftercare/activities'
import { isNoted, ownAddress, withoutTicks } from '@/lib/aftercare/own-address'
import {
  mergeOwn,
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
    const sent = (own: OwnInstructions) => ownAddress.parse(ownAddress.query({ own })).answers.own
    fc.assert(
      fc.property(valid, own => {
        const read = asJson(own)
        expect(sent(own)).toEqual(isNoted(read) ? read : noInstructions)
        expect(sent(withoutTicks(own))).toEqual({ ...noInstructions, lines: read.lines })
        expect(ownAddress.query({ own })).toMatch(/^$|^own=[\w-]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('of the reader stay where a link brings other ones for the same activity', () => {
    const mine = { ...noInstructions, lines: { gym: { fromDay: 3, says: 'Mine' } }, done: { 1: ['pillow'] } } as const
    const link = {
      ...noInstructions,
      lines: { gym: { fromDay: 9, says: '' }, sun: { fromDay: 30, says: '' } },
    } as const
    expect(mergeOwn(mine, link)).toEqual({ ...mine, lines: { gym: mine.lines.gym, sun: link.lines.sun } })
  })

  it('stand up to 50,000 objects, most of them nearly right', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        for (const own of [readOwnInstructions(json), readOwnInstructions({ v: 1, lines: json, done: json })]) {
          if (own && JSON.stringify(readOwnInstructions(asJson(own))) !== JSON.stringify(own))
            throw new Error('changed')
        }
      }),
      { numRuns: 50_000 },
    )
  })
})
