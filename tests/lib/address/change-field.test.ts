import { describe, expect, test } from 'vitest'
import { changeField } from '@/lib/address/change-field'
import { numberField } from '@/lib/address/number-field'
import { oneOf, readAddress, readOnce } from '@/lib/address/read-address'

type Answers = { colour: 'red' | 'blue'; count: number }
const fields = {
  colour: readOnce(oneOf<'red' | 'blue'>(['red', 'blue']), 'Pick a colour.'),
  count: numberField({ limits: [0, 12], message: 'Give a whole number from 0 to 12.' }),
}
const parse = (address: URLSearchParams) => readAddress<Answers>(address, { colour: 'red', count: 1 }, fields)
const query = ({ colour, count }: Answers) => `colour=${colour}&count=${count}`

const badColour = { field: 'colour', message: 'Pick a colour.' } as const
const badCount = { field: 'count', message: 'Give a whole number from 0 to 12.' } as const
const answers: Answers = { colour: 'blue', count: 7 }
const change = (problems: readonly (typeof badColour | typeof badCount)[], field: keyof Answers, text: string) =>
  changeField({ answers, problems }, field, text, parse, query)

describe('changing one field', () => {
  test('takes a good text and leaves the other answers', () => {
    expect(change([], 'count', '3')).toEqual({ answers: { colour: 'blue', count: 3 }, problems: [] })
  })

  test('goes back to the default for an empty text', () => {
    expect(change([], 'count', '')).toEqual({ answers: { colour: 'blue', count: 1 }, problems: [] })
  })

  test('tells a bad text and keeps the old answers', () => {
    expect(change([], 'count', '13')).toEqual({ answers, problems: [badCount] })
  })

  test('keeps what was told of the other fields', () => {
    expect(change([badColour], 'count', '3')).toEqual({ answers: { colour: 'blue', count: 3 }, problems: [badColour] })
    expect(change([badColour], 'count', '13')).toEqual({ answers, problems: [badColour, badCount] })
  })

  test('tells of its own field once, and no longer when the text is good', () => {
    expect(change([badCount], 'count', 'many').problems).toEqual([badCount])
    expect(change([badCount, badColour], 'count', '3').problems).toEqual([badColour])
  })

  test('takes a text as it stands, whatever an address would make of it', () => {
    expect(change([], 'count', '3&colour=red')).toEqual({ answers, problems: [badCount] })
  })
})
