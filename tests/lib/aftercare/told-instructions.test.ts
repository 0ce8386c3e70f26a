import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityIds } from '@/content/aftercare/activity-ids'
import { isNoted, toldAddress, withoutTicks } from '@/lib/aftercare/told-address'
import {
  mergeTold,
  noInstructions,
  readToldInstructions,
  setToldLine,
  type ToldInstructions,
  toggleDone,
} from '@/lib/aftercare/told-instructions'
import { cases, mangledTexts } from '../address/mangled-texts'

const line = fc.record({
  fromDay: fc.option(fc.integer({ min: 0, max: 365 })),
  says: fc.string({ minLength: 1, maxLength: 80 }).map(text => `a${text}`.trim()),
})
const valid: fc.Arbitrary<ToldInstructions> = fc.record({
  v: fc.constant(1 as const),
  lines: fc.dictionary(fc.constantFrom(...activityIds), line, { maxKeys: 6 }),
  done: fc.dictionary(
    fc.integer({ min: 0, max: 365 }).map(String),
    fc.uniqueArray(fc.constantFrom(...activityIds), { minLength: 1, maxLength: 4 }),
    { maxKeys: 4 },
  ),
})
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
const asJson = (told: ToldInstructions) => JSON.parse(JSON.stringify(told))

describe('a practitioner’s instructions', () => {
  it('are set and taken back without touching the old ones', () => {
    const one = setToldLine(noInstructions, 'gym', { fromDay: 3, says: ' Easy at first ' })
    expect(one.lines).toEqual({ gym: { fromDay: 3, says: 'Easy at first' } })
    expect(setToldLine(one, 'gym', null)).toEqual(noInstructions)
    expect(setToldLine(one, 'gym', { fromDay: null, says: ' ' })).toEqual(noInstructions)
    expect(noInstructions).toEqual({ v: 1, lines: {}, done: {} })
  })

  it('keep ticks by day', () => {
    const one = toggleDone(toggleDone(noInstructions, 3, 'pillow'), 3, 'clean')
    expect(one.done).toEqual({ 3: ['pillow', 'clean'] })
    expect(toggleDone(toggleDone(one, 3, 'pillow'), 3, 'clean').done).toEqual({})
  })

  it('are read back the same from what a plan keeps', () => {
    fc.assert(
      fc.property(valid, told => {
        expect(readToldInstructions(asJson(told))).toEqual(asJson(told))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([[null], [undefined], [7], ['{}'], [[]], [{}], [{ v: 2, lines: {} }], [{ v: '1' }]])(
    'are not made of %o',
    given => {
      expect(readToldInstructions(given)).toBeNull()
    },
  )

  it('drop what they do not know', () => {
    const lines =
      '{"__proto__":{"fromDay":1},"constructor":{"fromDay":1},"gym":{"fromDay":-1,"says":"x"},"sun":{"fromDay":400}}'
    const given = JSON.parse(
      `{"v":1,"lines":${lines},"done":{"x":["gym"],"5":["gym","nope","gym","Gym","toString","__proto__",7],"999":["gym"]}}`,
    )
    expect(readToldInstructions(given)).toEqual({
      v: 1,
      lines: { gym: { fromDay: null, says: 'x' } },
      done: { 5: ['gym'] },
    })
  })

  it('travel in a fragment with the ticks, or, for others, without them', () => {
    const sent = (told: ToldInstructions) => toldAddress.parse(toldAddress.query({ own: told })).answers.own
    fc.assert(
      fc.property(valid, told => {
        const read = asJson(told)
        expect(sent(told)).toEqual(isNoted(read) ? read : noInstructions)
        expect(sent(withoutTicks(told))).toEqual({ ...noInstructions, lines: read.lines })
        expect(toldAddress.query({ own: told })).toMatch(/^$|^own=[\w-]+$/)
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
    expect(mergeTold(mine, link)).toEqual({ ...mine, lines: { gym: mine.lines.gym, sun: link.lines.sun } })
  })

  it('stand up to 50,000 objects, most of them nearly right', () => {
    const written = fc.sample(valid, { numRuns: 200, seed: 5 }).map(told => JSON.stringify(told))
    const older = ['{"v":0,"lines":{"gym":{"fromDay":3,"says":"x"}}}', '{"v":1,"lines":[],"done":7}', '{"v":1}']
    let read = 0
    fc.assert(
      fc.property(mangledTexts([...written, ...older]), text => {
        const told = readToldInstructions(parsed(text))
        if (!told) return
        read += 1
        if (JSON.stringify(readToldInstructions(asJson(told))) !== JSON.stringify(told)) throw new Error('changed')
        if (Object.getPrototypeOf(told.lines) !== Object.prototype) throw new Error('poisoned')
        if (Object.keys(told.lines).some(id => !activityIds.some(known => known === id))) throw new Error('let in')
      }),
      { numRuns: cases },
    )
    fc.assert(fc.property(fc.jsonValue(), json => void readToldInstructions({ v: 1, lines: json, done: json })))
    expect(read).toBeGreaterThan(cases / 20)
  })
})
