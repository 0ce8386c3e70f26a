import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberField } from '@/lib/address/number-field'
import { isQuery, oneOf, readAddress, readOnce } from '@/lib/address/read-address'

const fields = {
  colour: readOnce(oneOf<'red' | 'blue'>(['red', 'blue']), 'Pick a colour.'),
  count: numberField({ limits: [0, 12], message: 'Give a whole number from 0 to 12.' }),
}
const defaults: { colour: 'red' | 'blue'; count: number } = { colour: 'red', count: 1 }
const read = (query: string) => readAddress(new URLSearchParams(query), defaults, fields)

describe('reading an address', () => {
  test('takes what is good and leaves the default where nothing is given', () => {
    expect(read('count=7')).toEqual({ answers: { colour: 'red', count: 7 }, problems: [] })
  })

  test('answers a bad field by name and keeps the rest', () => {
    expect(read('colour=green&count=7')).toEqual({
      answers: { colour: 'red', count: 7 },
      problems: [{ field: 'colour', message: 'Pick a colour.' }],
    })
  })

  test.each(['count=1&count=2', 'count=1.5', 'count=13', 'count=-1', 'count=1e1', 'count=%F0%9F%92%A9'])(
    'refuses %s',
    query => expect(read(query).problems.map(({ field }) => field)).toEqual(['count']),
  )

  test('drops what it does not know and counts an empty field as not given', () => {
    expect(read('count=&flavour=mint&__proto__=x')).toEqual({ answers: defaults, problems: [] })
  })

  test('reads what a page is given as it reads what a browser has', () => {
    const given = { colour: 'blue', count: ['3', '4'], other: undefined }
    expect(readAddress(given, defaults, fields)).toEqual(read('colour=blue&count=3&count=4'))
  })

  test('never throws and never lets anything through that a field would refuse', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), given => {
        const { answers } = readAddress(given, defaults, fields)
        expect(['red', 'blue']).toContain(answers.colour)
        expect(answers.count >= 0 && answers.count <= 12).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('knows the one spelling of an address', () => {
    expect(isQuery(new URLSearchParams('a=1&b=x y'), 'a=1&b=x+y')).toBe(true)
    expect(isQuery({ b: '2', a: '1' }, 'a=1&b=2')).toBe(false)
  })
})
