import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson, nameOf, removePerson, setAnswer, setText } from '@/lib/practitioner/change-visits'
import { cleanText } from '@/lib/format/clean-text'
import { checkWeights, isBlank, noVisits, readVisits, type Visits, visitsLimits } from '@/lib/practitioner/visits'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { threePeople } from '../../examples/practitioner.examples'
import { cases, mangledCodes, onceEach } from '../address/mangled-texts'

const encodeVisits = (visits: Visits) => practitionerAddress.text({ ...practitionerAddress.defaults, visits }, 'people')
const decodeVisits = (code: string) => {
  const { answers, problems } = practitionerAddress.parse(new URLSearchParams([['people', code]]))
  return problems.length > 0 ? null : answers.visits
}

const anyText = fc.oneof(fc.string({ maxLength: 900, unit: 'binary' }), fc.string({ maxLength: 60 }))
const anyPerson = fc.record({
  name: anyText,
  notes: anyText,
  answers: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{1,40}$/), fc.constantFrom('yes' as const, 'no' as const)),
})
const anyVisits: fc.Arbitrary<Visits> = fc.record({
  version: fc.constant(1 as const),
  people: fc.array(anyPerson, { maxLength: 6 }),
  weights: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{1,40}$/), fc.constantFrom(...checkWeights)),
})

/** Plain comparisons: this runs tens of thousands of times. */
const inBounds = ({ people, weights }: Visits) => {
  const longEnough = people.length >= 1 && people.length <= visitsLimits.people
  const weighs = weights === undefined || Object.keys(weights).length > 0
  const isKnown = Object.values(weights ?? {}).every(weight => checkWeights.includes(weight))
  const fit = people.every(
    ({ name, notes, answers }) =>
      name.length <= visitsLimits.name &&
      notes.length <= visitsLimits.notes &&
      Object.keys(answers).length <= visitsLimits.answers &&
      Object.values(answers).every(answer => answer === 'yes' || answer === 'no'),
  )
  if (!(longEnough && weighs && isKnown && fit))
    throw new Error(`out of bounds: ${JSON.stringify({ people, weights })}`)
}

describe('visits', () => {
  it('comes back from its link as it was', () => {
    expect(decodeVisits(encodeVisits(threePeople))).toEqual(threePeople)
    const link = `#hair=longer&people=${encodeVisits(threePeople)}`
    expect(practitionerAddress.parse(link).answers.visits).toEqual(threePeople)
  })

  it('comes back clean and in bounds, and a second time the same', () => {
    fc.assert(
      fc.property(anyVisits, visits => {
        const once = decodeVisits(encodeVisits(visits))
        expect(once).not.toBeNull()
        if (!once) return
        inBounds(once)
        expect(decodeVisits(encodeVisits(once))).toEqual(once)
        expect(encodeVisits(once)).toBe(encodeVisits(visits))
        expect(encodeVisits(once).length).toBeLessThanOrEqual(40_000)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is read from 50,000 mangled codes without a fault, and what was read is read again the same', () => {
    const { weights: _, ...older } = threePeople
    const written = [threePeople, older, noVisits, addPerson(threePeople)].map(visits => JSON.stringify(visits))
    const isSound = onceEach(text => {
      const visits = JSON.parse(text) as Visits
      inBounds(visits)
      if (JSON.stringify(decodeVisits(encodeVisits(visits))) !== text) throw new Error(`changed: ${text}`)
    })
    let read = 0
    fc.assert(
      fc.property(mangledCodes(written), code => {
        const visits = decodeVisits(code)
        if (!visits) return
        read += 1
        isSound(JSON.stringify(visits))
      }),
      { numRuns: cases },
    )
    expect(read).toBeGreaterThan(cases / 20)
  })

  it('is read from any value without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const visits = readVisits(value)
        if (visits) inBounds(visits)
        const near = readVisits({ version: 1, people: [value, { name: value, answers: value, notes: value }] })
        if (near) inBounds(near)
      }),
      { numRuns: 5_000 },
    )
  })

  it('cut short or altered are no visits, or some in bounds', () => {
    const code = encodeVisits(threePeople)
    for (let at = 0; at < code.length; at++) {
      for (const bad of [code.slice(0, at), `${code.slice(0, at)}A${code.slice(at + 1)}`]) {
        const visits = decodeVisits(bad)
        if (visits) inBounds(visits)
      }
    }
    expect(decodeVisits(encodeVisits(threePeople).slice(0, -7))).toBeNull()
  })

  it('from another version, or of 5 MB, is not read', () => {
    expect(readVisits({ ...threePeople, version: 2 })).toBeNull()
    expect(readVisits({ ...threePeople, version: '1' })).toBeNull()
    expect(decodeVisits('A'.repeat(5_000_000))).toBeNull()
  })

  it('from before there were weights is read as it was, and a weight that is none is left out', () => {
    const { weights: _none, ...old } = threePeople
    expect(readVisits(old)).toEqual(old)
    expect(
      readVisits({ ...old, weights: { hygiene: 'most', gloves: 7, 'not an id': 'most', hands: 'toString' } })?.weights,
    ).toEqual({ hygiene: 'most' })
    expect(readVisits({ ...old, weights: [] })).toEqual(old)
  })

  it('poisons no prototype', () => {
    const visits = readVisits(
      JSON.parse('{"version":1,"people":[{"name":"x","answers":{"__proto__":"yes","constructor":"no"},"notes":""}]}'),
    )
    expect(Object.keys(visits?.people[0]?.answers ?? {})).toEqual(['constructor'])
    expect(({} as Record<string, unknown>).yes).toBeUndefined()
  })
})

describe('text of visits', () => {
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

describe('changing visits', () => {
  it('writes an answer down and takes it back', () => {
    const written = setAnswer(noVisits, 0, 'gloves', 'yes')
    expect(written.people[0]?.answers).toEqual({ gloves: 'yes' })
    expect(setAnswer(written, 0, 'gloves', null)).toEqual(noVisits)
    expect(setAnswer(noVisits, 7, 'gloves', 'yes')).toEqual(noVisits)
  })

  it('holds four people at most and one at least', () => {
    let visits: Visits = noVisits
    for (let n = 0; n < 6; n++) visits = addPerson(visits)
    expect(visits.people).toHaveLength(4)
    for (let n = 0; n < 6; n++) visits = removePerson(visits, 0)
    expect(visits).toEqual(noVisits)
  })

  it('names people by name or by letter', () => {
    const visits = setText(addPerson(noVisits), 1, 'name', ' Mr. C ')
    expect([nameOf(visits, 0), nameOf(visits, 1), nameOf(visits, 2)]).toEqual(['Person A', 'Mr. C', 'Person C'])
    expect(isBlank(visits)).toBe(false)
    expect(encodeVisits(noVisits)).toBe('')
  })
})
