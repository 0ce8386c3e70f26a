// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { earlyIn } from '@/components/ui/early-answers'
import { compareAddress } from '@/lib/compare/compare-address'

afterEach(() => {
  document.body.innerHTML = ''
})

const askedFor = (query: string) => compareAddress.parse(new URLSearchParams(query))
const draw = (...ticked: readonly string[]) => {
  const boxes = ['smp', 'finasteride', 'minoxidil'].map(
    id => `<input type="checkbox" name="options" value="${id}" ${ticked.includes(id) ? 'checked' : ''}>`,
  )
  document.body.innerHTML = `<div data-widget="compare"><form>${boxes.join('')}</form></div>`
}

it('boxes that stand in another order than the address say nothing new', () => {
  draw('minoxidil', 'smp')
  const asked = askedFor('options=minoxidil,smp')
  expect(earlyIn('compare')(compareAddress, asked, asked)).toBeNull()
})

it('a box that was ticked before the script ran is taken over', () => {
  draw('minoxidil', 'smp', 'finasteride')
  const asked = askedFor('options=minoxidil,smp')
  const taken = earlyIn('compare')(compareAddress, asked, asked)
  expect(taken?.answers.options.toSorted()).toEqual(['finasteride', 'minoxidil', 'smp'])
})
