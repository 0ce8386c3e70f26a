import { describe, expect, test } from 'vitest'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { costAddress } from '@/lib/cost/cost-address'
import { ownGapIds, ownPriceIds } from '@/lib/cost/own-figures'
import { quoteSlots } from '@/lib/cost/own-quotes'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'

type Tool = (address: URLSearchParams) => { query: string; problems: readonly { field: string; message: string }[] }

const tools = {
  cost: address => {
    const { answers, problems } = costAddress.parse(address)
    return { query: costAddress.query(answers), problems }
  },
  aftercare: address => {
    const { answers, problems } = aftercareAddress.parse(address)
    return { query: aftercareAddress.query({ ...answers, sessions: answers.gap ? 2 : answers.sessions }), problems }
  },
  timeline: address => {
    const { answers, problems } = timelineAddress.parse(address)
    return { query: timelineAddress.query(answers), problems }
  },
  preview: address => {
    const { answers: settings, problems } = previewAddress.parse(address.toString())
    return { query: previewAddress.query(settings), problems }
  },
} satisfies Record<string, Tool>

/** Every field of every tool that holds a number, with two that fit it. A field is added here when a tool gets one. */
const fields: readonly (readonly [tool: keyof typeof tools, field: string, fits: readonly [number, number]])[] = [
  ...ownPriceIds.map(id => ['cost', id, [2, 34]] as const),
  ...ownGapIds.map(id => ['cost', id, [2, 34]] as const),
  ...quoteSlots.flatMap(slot => [['cost', slot, [2, 34]] as const, ['cost', `${slot}-count`, [2, 11]] as const]),
  ['cost', 'travel', [2, 34]],
  ['cost', 'removal', [2, 34]],
  ['cost', 'rate', [2, 34]],
  ['cost', 'sessions', [2, 4]],
  ['cost', 'years', [2, 34]],
  ['aftercare', 'day', [2, 34]],
  ['aftercare', 'gap', [7, 34]],
  ['aftercare', 'sessions', [2, 4]],
  ['timeline', 'sessions', [2, 4]],
  ['preview', 'grey', [20, 40]],
  ['preview', 'height', [20, 40]],
  ['preview', 'line', [20, 40]],
  ['preview', 'years', [2, 6]],
  ['preview', 'wipe', [20, 40]],
  ['preview', 'yaw', [-10, 20]],
  ['preview', 'pitch', [-5, 5]],
]

const ask = (tool: keyof typeof tools, field: string, text: string) => tools[tool](new URLSearchParams([[field, text]]))

describe.each(fields)('the number field %s %s', (tool, field, fits) => {
  test.each(fits)('takes %d however it is dressed, and its address holds plain digits', n => {
    for (const text of [`${n}`, ` ${n} `, `${' '.repeat(30)}${n}`, `\u200e${n}\u200b`, `${n}\u00a0`, `${n}.`]) {
      expect(ask(tool, field, text)).toEqual(ask(tool, field, String(n)))
    }
    const { query, problems } = ask(tool, field, String(n))
    expect(problems).toEqual([])
    expect(new URLSearchParams(query).get(field)).toBe(String(n))
  })

  test('asks what can mean two things, in the words of both', () => {
    const { query, problems } = ask(tool, field, '15.800')
    expect(query).toBe('')
    expect(problems).toMatchObject([
      { field, given: expect.any(String), message: expect.stringContaining('Do you mean 15.8 or 15,800?') },
    ])
  })

  test.each(['7..5', '1,2,3', '0x10', '1e1', 'much', '²', '-', '12 50', '5 or 6'])('refuses %s with a reason', text => {
    const { query, problems } = ask(tool, field, text)
    expect(query).toBe('')
    expect(problems.map(problem => problem.field)).toEqual([field])
    expect(problems[0]?.message).toMatch(/\.$/)
  })

  test('never makes 75 of 7,5', () => {
    const { query } = ask(tool, field, '7,5')
    expect(new URLSearchParams(query).get(field)).toBe(field === 'rate' ? '7.5' : null)
  })
})

test('dollars take their sign and their thousands, and the rate takes other money with a comma', () => {
  for (const field of [...ownPriceIds, ...quoteSlots, 'travel', 'removal']) {
    for (const text of ['$2,000', '2 000', '2,000', '$ 2000.00'])
      expect(new URLSearchParams(ask('cost', field, text).query).get(field)).toBe('2000')
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
    expect(new URLSearchParams(ask('cost', 'rate', text).query).get('rate')).toBe(rate)
})
