import { describe, expect, test } from 'vitest'
import { defineAddress } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import { sayUnknown } from '@/lib/address/say-unknown'

const colours = ['red', 'blue'] as const
type Colour = (typeof colours)[number]
const made = defineAddress({
  path: '/made',
  file: '/api/made.csv',
  where: 'query',
  fields: {
    colour: field<Colour>('red', readOnce(oneOf(colours), 'Pick a colour.')),
    count: field(1, numberField({ limits: [0, 12], message: 'Give a whole number from 0 to 12.' })),
    names: field<readonly string[]>([], given => ({ value: given.flatMap(text => text.split(',')) })),
  },
})
const hidden = defineAddress({
  path: '/hidden',
  where: 'fragment',
  fields: { count: field<number | null>(null, numberField({ limits: [0, 12], message: 'No.' })) },
})
const read = (text: string) => made.parse(new URLSearchParams(text))
const first = { colour: 'red', count: 1, names: [] }
const badColour = { field: 'colour', message: 'Pick a colour.', given: 'green' }
const badCount = { field: 'count', message: 'Give a whole number from 0 to 12.', given: '13' }

describe('an address that is read', () => {
  test('takes what is good and leaves the first answer where nothing is given', () => {
    expect(made.defaults).toEqual(first)
    expect(read('count=7&names=a,b')).toEqual({ answers: { ...first, count: 7, names: ['a', 'b'] }, problems: [] })
  })

  test('answers a bad field by name, gives its text back and keeps the rest', () => {
    expect(read('colour=green&count=7')).toEqual({ answers: { ...first, count: 7 }, problems: [badColour] })
    expect(read(`colour=${'x'.repeat(500)}`).problems[0]?.given).toHaveLength(60)
  })

  test.each(['count=1&count=2', 'count=1.5', 'count=13', 'count=-1', 'count=1e1', 'count=%F0%9F%92%A9'])(
    'refuses %s',
    query => expect(read(query).problems.map(problem => problem.field)).toEqual(['count']),
  )

  test('drops what it does not know and counts an empty field as not given', () => {
    expect(read('count=&colour=blue&flavour=mint&__proto__=x')).toEqual({
      answers: { ...first, colour: 'blue' },
      problems: [],
    })
  })

  test('is the same in whatever form it is given', () => {
    const asked = read('colour=blue&count=3&count=4')
    expect(made.parse({ colour: 'blue', count: ['3', '4'], other: undefined })).toEqual(asked)
    expect(made.parse('?colour=blue&count=3&count=4')).toEqual(asked)
    expect(made.parse('#colour=blue&count=3&count=4')).toEqual(asked)
  })

  test.each([
    'colour=blue&amp;count=3',
    'colour=blue&amp;amp;count=3',
    'colour%3Dblue&count%3D3',
    'colour%3Dblue%26count%3D3',
    'colour%253Dblue%2526count%253D3',
    'colour=blue&count%3D3',
    'colour%3Dblue%26amp%3Bcount%3D3',
  ])('reads %s, whose signs were escaped on the way', text => {
    expect(made.parse(`#${text}`)).toEqual({ answers: { ...first, colour: 'blue', count: 3 }, problems: [] })
  })

  test('names what nobody understood, where nothing was', () => {
    expect(made.parse('#clour=blue&cuont=2').unknown).toEqual(['clour', 'cuont'])
    expect(made.parse('#clour=blue&count=2').unknown).toBeUndefined()
    expect(made.parse('#clour=blue&count=99').unknown).toBeUndefined()
    expect(made.parse('').unknown).toBeUndefined()
    expect(made.parse('?utm_source=mail&fbclid=1').unknown).toBeUndefined()
    expect(made.parse('?utm_source=mail&clour=blue').unknown).toEqual(['clour'])
    expect(sayUnknown(['clour', 'cuont'])).toBe(
      'This link asks for “clour” and “cuont”, which this page does not know, so nothing of it was read.',
    )
  })
})

describe('an address that is written', () => {
  test('is sorted and leaves out the first answers', () => {
    expect(made.query(made.defaults)).toBe('')
    expect(made.query({ colour: 'blue', count: 0, names: ['b', 'a'] })).toBe('colour=blue&count=0&names=b,a')
    expect(made.query({ ...made.defaults, names: ['a b', '&=#+%'] })).toBe('names=a%20b,%26%3D%23%2B%25')
    expect(made.text({ ...made.defaults, names: ['x', 'y'] }, 'names')).toBe('x,y')
  })

  test('stands in the query or the fragment of its page, or names the file', () => {
    expect([made.href(), made.href({ count: 2 }), made.href({ count: 2 }, '/other')]).toEqual([
      '/made',
      '/made?count=2',
      '/other?count=2',
    ])
    expect(made.fragment({ count: 2 })).toBe('/made#count=2')
    expect(made.file({ ...made.defaults, count: 2 })).toBe('/api/made.csv?count=2')
    expect([hidden.href(), hidden.href({ count: 2 })]).toEqual(['/hidden', '/hidden#count=2'])
  })

  test('has one spelling', () => {
    expect(made.isCanonical({ colour: 'blue', count: '2' })).toBe(true)
    expect(made.isCanonical('?colour=blue&count=2')).toBe(true)
    for (const other of ['?count=2&colour=blue', '?count=1', '?count=2&x=', '?count=2&amp;colour=blue', '?count='])
      expect(made.isCanonical(other)).toBe(false)
  })
})

describe('one field that is changed', () => {
  const answers = { colour: 'blue', count: 7, names: [] } as const
  const change = (problems: (typeof badColour | typeof badCount)[], name: 'colour' | 'count', text: string) =>
    made.change({ answers, problems: problems as never }, name, text)

  test('takes a good text and leaves the other answers; an empty one takes the answer back', () => {
    expect(change([], 'count', '3')).toEqual({ answers: { ...answers, count: 3 }, problems: [] })
    expect(change([], 'count', '')).toEqual({ answers: { ...answers, count: 1 }, problems: [] })
  })

  test('tells a bad text, gives it back and keeps the old answers', () => {
    expect(change([], 'count', '13')).toEqual({ answers, problems: [badCount] })
    expect(change([badCount], 'count', 'many').problems).toEqual([{ ...badCount, given: 'many' }])
  })

  test('keeps what was told of the other fields, and no more of its own once the text is good', () => {
    expect(change([badColour], 'count', '13')).toEqual({ answers, problems: [badColour, badCount] })
    expect(change([badCount, badColour], 'count', '3').problems).toEqual([badColour])
  })

  test('takes a text as it stands, whatever an address would make of it', () => {
    expect(change([], 'count', '3&colour=red').answers).toEqual(answers)
  })
})
