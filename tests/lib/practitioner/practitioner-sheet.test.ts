import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson, nameOf, removePerson, setAnswer, setText } from '@/lib/practitioner/change-sheet'
import { cleanText } from '@/lib/practitioner/clean-text'
import {
  checkWeights,
  emptySheet,
  isBlank,
  type PractitionerSheet,
  readSheet,
  sheetLimits,
} from '@/lib/practitioner/practitioner-sheet'
import { decodeSheet, encodeSheet, longestCode, readSheetFragment, sheetFragment } from '@/lib/practitioner/sheet-link'
import { threePeople } from '../../examples/practitioner.examples'

const anyText = fc.oneof(fc.string({ maxLength: 900, unit: 'binary' }), fc.string({ maxLength: 60 }))
const anyPerson = fc.record({
  name: anyText,
  notes: anyText,
  answers: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{1,40}$/), fc.constantFrom('yes' as const, 'no' as const)),
})
const anySheet: fc.Arbitrary<PractitionerSheet> = fc.record({
  version: fc.constant(1 as const),
  people: fc.array(anyPerson, { maxLength: 6 }),
  weights: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{1,40}$/), fc.constantFrom(...checkWeights)),
})

const inBounds = (sheet: PractitionerSheet) => {
  expect(Object.values(sheet.weights ?? {}).every(weight => checkWeights.includes(weight))).toBe(true)
  expect(sheet.weights === undefined || Object.keys(sheet.weights).length > 0).toBe(true)
  expect(sheet.people.length).toBeGreaterThanOrEqual(1)
  expect(sheet.people.length).toBeLessThanOrEqual(sheetLimits.people)
  for (const { name, notes, answers } of sheet.people) {
    expect(name.length).toBeLessThanOrEqual(sheetLimits.name)
    expect(notes.length).toBeLessThanOrEqual(sheetLimits.notes)
    expect(Object.keys(answers).length).toBeLessThanOrEqual(sheetLimits.answers)
    expect(Object.values(answers).every(answer => answer === 'yes' || answer === 'no')).toBe(true)
  }
}

describe('a sheet', () => {
  it('comes back from its link as it was', () => {
    expect(readSheetFragment(sheetFragment(threePeople))).toEqual(threePeople)
    expect(readSheetFragment(`#keloid=yes&${sheetFragment(threePeople).slice(1)}`)).toEqual(threePeople)
  })

  it('comes back clean and in bounds, and a second time the same', () => {
    fc.assert(
      fc.property(anySheet, sheet => {
        const once = decodeSheet(encodeSheet(sheet))
        expect(once).not.toBeNull()
        if (!once) return
        inBounds(once)
        expect(decodeSheet(encodeSheet(once))).toEqual(once)
        expect(encodeSheet(once)).toBe(encodeSheet(sheet))
        expect(encodeSheet(once).length).toBeLessThanOrEqual(longestCode)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is read from any rubbish without a fault, 50,000 times', () => {
    const rubbish = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.base64String({ maxLength: 80 }),
      fc.json({ maxDepth: 2 }).map(text => Buffer.from(text).toString('base64url')),
    )
    fc.assert(
      fc.property(rubbish, code => {
        const sheet = decodeSheet(code)
        if (sheet) inBounds(sheet)
        readSheetFragment(`#people=${code}`)
      }),
      { numRuns: 50_000 },
    )
  })

  it('is read from any value without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const sheet = readSheet(value)
        if (sheet) inBounds(sheet)
        const near = readSheet({ version: 1, people: [value, { name: value, answers: value, notes: value }] })
        if (near) inBounds(near)
      }),
      { numRuns: 5_000 },
    )
  })

  it('cut short or altered is no sheet, or one in bounds', () => {
    const code = encodeSheet(threePeople)
    for (let at = 0; at < code.length; at++) {
      for (const bad of [code.slice(0, at), `${code.slice(0, at)}A${code.slice(at + 1)}`]) {
        const sheet = decodeSheet(bad)
        if (sheet) inBounds(sheet)
      }
    }
    expect(decodeSheet(encodeSheet(threePeople).slice(0, -7))).toBeNull()
  })

  it('from another version, or of 5 MB, is not read', () => {
    expect(readSheet({ ...threePeople, version: 2 })).toBeNull()
    expect(readSheet({ ...threePeople, version: '1' })).toBeNull()
    expect(decodeSheet('A'.repeat(5_000_000))).toBeNull()
  })

  it('from before there were weights is read as it was, and a weight that is none is left out', () => {
    const { weights: _none, ...old } = threePeople
    expect(readSheet(old)).toEqual(old)
    expect(
      readSheet({ ...old, weights: { hygiene: 'most', gloves: 7, 'not an id': 'most', hands: 'toString' } })?.weights,
    ).toEqual({ hygiene: 'most' })
    expect(readSheet({ ...old, weights: [] })).toEqual(old)
  })

  it('poisons no prototype', () => {
    const sheet = readSheet(
      JSON.parse('{"version":1,"people":[{"name":"x","answers":{"__proto__":"yes","constructor":"no"},"notes":""}]}'),
    )
    expect(Object.keys(sheet?.people[0]?.answers ?? {})).toEqual(['constructor'])
    expect(({} as Record<string, unknown>).yes).toBeUndefined()
  })
})

describe('text on a sheet', () => {
  it('is cut, keeps its lines, and loses what cannot be seen', () => {
    expect(cleanText('a\u0000b\r\nc\u202Ed', 40)).toBe('ab\ncd')
    expect(cleanText('x'.repeat(50), 40)).toHaveLength(40)
    expect(cleanText(`${'x'.repeat(39)}😀`, 40)).toBe('x'.repeat(39))
    expect(cleanText(7, 40)).toBe('')
  })

  it('cleaned twice is the same as once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = cleanText(text, 40)
        expect(cleanText(once, 40)).toBe(once)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('changing a sheet', () => {
  it('writes an answer down and takes it back', () => {
    const written = setAnswer(emptySheet, 0, 'gloves', 'yes')
    expect(written.people[0]?.answers).toEqual({ gloves: 'yes' })
    expect(setAnswer(written, 0, 'gloves', null)).toEqual(emptySheet)
    expect(setAnswer(emptySheet, 7, 'gloves', 'yes')).toEqual(emptySheet)
  })

  it('holds four people at most and one at least', () => {
    let sheet: PractitionerSheet = emptySheet
    for (let n = 0; n < 6; n++) sheet = addPerson(sheet)
    expect(sheet.people).toHaveLength(4)
    for (let n = 0; n < 6; n++) sheet = removePerson(sheet, 0)
    expect(sheet).toEqual(emptySheet)
  })

  it('names people by name or by letter', () => {
    const sheet = setText(addPerson(emptySheet), 1, 'name', ' Mr. C ')
    expect([nameOf(sheet, 0), nameOf(sheet, 1), nameOf(sheet, 2)]).toEqual(['Person A', 'Mr. C', 'Person C'])
    expect(isBlank(sheet)).toBe(false)
    expect(sheetFragment(emptySheet)).toBe('')
  })
})
