import { expect, it } from 'vitest'
import { optionIds } from '@/content/deciding/option-ids'
import { compareAddress, compareLimits, compareWith } from '@/lib/compare/compare-address'

it('keeps the order of a link, each option once', () => {
  const { answers, problems } = compareAddress.parse('options=smp,minoxidil,smp')
  expect(answers.options).toEqual(['smp', 'minoxidil'])
  expect(problems).toEqual([])
  expect(compareAddress.href(answers)).toBe('/compare?options=smp,minoxidil')
})

it('reads what a form sends one by one, as if it had been joined', () => {
  const { answers } = compareAddress.parse('options=finasteride&options=smp&only=differences')
  expect(compareAddress.href(answers)).toBe('/compare?only=differences&options=finasteride,smp')
})

it('leaves out what it does not know, and says so', () => {
  const { answers, problems } = compareAddress.parse('options=smp,wizardry,minoxidil')
  expect(answers.options).toEqual(['smp', 'minoxidil'])
  expect(problems.map(({ field }) => field)).toEqual(['options'])
})

it('shows four at most, the first four of a link', () => {
  const { answers, problems } = compareAddress.parse(`options=${optionIds.join(',')}`)
  expect(answers.options).toEqual(optionIds.slice(0, compareLimits.most))
  expect(problems).toHaveLength(1)
})

it('does not depend on the order in which boxes are ticked: a form sends them in the order of its list', () => {
  const list = optionIds.filter(id => ['smp', 'finasteride', 'minoxidil'].includes(id))
  const sent = compareAddress.parse(list.map(id => `options=${id}`).join('&'))
  expect(sent.answers.options).toEqual(list)
})

it('leads from one option to it beside another', () => {
  expect(compareWith('smp', 'minoxidil')).toBe('/compare?options=smp,minoxidil')
})
