import { describe, expect, test } from 'vitest'
import { ownPriceIds } from '@/lib/cost/own-figures'
import { quoteSlots } from '@/lib/cost/own-quotes'
import { everyAddress } from '../address/every-address'

/** Texts that every number field of the guide can read some of. */
const wholes = Array.from({ length: 101 }, (_, i) => i - 40)

/** Rows of a table whose ids are digits, and the place in a list: they are picked, and nobody types one. */
const listed = ['preview session', 'preview dot', 'preview skin', 'photo session', 'photo dot', 'practitioner who']

/** What a field makes of a text: the text that its address would carry, and what is wrong. */
function ask(tool: string, field: string, text: string) {
  const address = everyAddress[tool]
  if (!address) throw new Error(`there is no tool ${tool}`)
  const { answers, problems } = address.parse(new URLSearchParams([[field, text]]))
  return { carried: address.text(answers, field), first: address.text(address.defaults, field), problems }
}

/** Every field of every tool that takes digits, with the lowest and the highest that it takes of the numbers above. */
const fields = Object.entries(everyAddress)
  .flatMap(([tool, { names }]) => names.map(field => [tool, field] as const))
  .flatMap(([tool, field]) => {
    const fits = wholes.filter(n => {
      const { problems, carried, first } = ask(tool, field, String(n))
      return problems.length === 0 && carried === String(n) && carried !== first
    })
    const [low = 0, high = low] = [fits[0], fits.at(-1)]
    // Answers of the quiz, which its own page reads: digits are letters like others there.
    const takesWords = ask(tool, field, 'norwood-5').problems.length === 0
    return fits.length === 0 || takesWords ? [] : [[tool, field, [low, high]] as const]
  })

const typed = fields.filter(([tool, field]) => !listed.includes(`${tool} ${field}`))

test('the addresses know their number fields, and each list by digits is there', () => {
  const names = fields.map(([tool, field]) => `${tool} ${field}`)
  expect(names).toEqual(expect.arrayContaining([...listed, 'cost rate', 'cost years', 'aftercare gap', 'preview yaw']))
  expect(typed.length).toBeGreaterThan(25)
})

describe.each(typed)('the number field %s %s', (tool, field, fits) => {
  test.each(fits)('takes %d however it is dressed, and its address holds plain digits', n => {
    for (const text of [`${n}`, ` ${n} `, `${' '.repeat(30)}${n}`, `\u200e${n}\u200b`, `${n}\u00a0`, `${n}.`]) {
      expect(ask(tool, field, text)).toMatchObject({ carried: String(n), problems: [] })
    }
  })

  test('asks what can mean two things, in the words of both', () => {
    const { carried, first, problems } = ask(tool, field, '15.800')
    expect(carried).toBe(first)
    expect(problems).toMatchObject([
      { field, given: '15.800', message: expect.stringContaining('Do you mean 15.8 or 15,800?') },
    ])
  })

  test.each(['7..5', '1,2,3', '0x10', '1e1', 'much', '²', '-', '12 50', '5 or 6'])('refuses %s with a reason', text => {
    const { carried, first, problems } = ask(tool, field, text)
    expect(carried).toBe(first)
    expect(problems.map(problem => problem.field)).toEqual([field])
    expect(problems[0]?.message).toMatch(/\.$/)
  })

  test('never makes 75 of 7,5', () => {
    const { carried, first } = ask(tool, field, '7,5')
    expect(carried).toBe(field === 'rate' ? '7.5' : first)
  })
})

test('dollars take their sign and their thousands, and the rate takes other money with a comma', () => {
  for (const field of [...ownPriceIds, ...quoteSlots, 'travel', 'removal']) {
    for (const text of ['$2,000', '2 000', '2,000', '$ 2000.00']) expect(ask('cost', field, text).carried).toBe('2000')
    expect(ask('cost', field, '€2000').problems).toHaveLength(1)
  }
  for (const [text, rate] of [
    ['0,92', '0.92'],
    ['.92', '0.92'],
    ['€0.92', '0.92'],
    ['34,5', '34.5'],
    [`${' '.repeat(20)}12500`, '12500'],
    ['12 500', '12500'],
  ] as const)
    expect(ask('cost', 'rate', text).carried).toBe(rate)
})
