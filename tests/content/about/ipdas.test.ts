import { expect, it } from 'vitest'
import { ipdas } from '@/content/about/ipdas'
import { type IpdasItem, ipdasItemSchema, ipdasParts } from '@/content/about/ipdas.schema'

const items: readonly IpdasItem[] = ipdas
const parts = Object.keys(ipdasParts) as IpdasItem['part'][]
const stateOf = (part: IpdasItem['part'], state: IpdasItem['state']) =>
  items.filter(item => item.part === part && item.state === state).length

it.each(items.map(item => [item.says, item] as const))('%s', (_, item) => {
  expect(ipdasItemSchema.parse(item)).toEqual(item)
})

it('has all 44 items of the standard, each once', () => {
  expect(parts.map(part => items.filter(item => item.part === part).length)).toEqual([6, 10, 28])
  expect(new Set(items.map(({ says }) => says)).size).toBe(items.length)
})

it('meets 6, 6 and 15; the eight that need people are not met, those on tests ask for nothing', () => {
  expect(parts.map(part => stateOf(part, 'met'))).toEqual([6, 6, 15])
  expect(parts.map(part => stateOf(part, 'people'))).toEqual([0, 0, 8])
  expect(parts.map(part => stateOf(part, 'tests'))).toEqual([0, 4, 5])
})
