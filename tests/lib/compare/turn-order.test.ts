import { expect, it } from 'vitest'
import { optionIds } from '@/content/deciding/option-ids'
import { moveDay } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { orderOn, turnOrder } from '@/lib/compare/turn-order'

const days = (count: number, from: Day = '2026-11-26') =>
  Array.from({ length: count }, (_, i) => moveDay(from, { days: i }))
const others = optionIds.filter(id => id !== 'smp')

it('without a day it is the order of the alphabet', () => {
  expect(orderOn(null)).toEqual(optionIds)
})

it.each(days(400, '2025-11-20'))('on %s every option is offered once', day => {
  expect(orderOn(day).toSorted()).toEqual([...optionIds].toSorted())
})

it('SMP never stands first, on whatever day', () => {
  expect(days(800, '2025-01-01').filter(day => orderOn(day)[0] === 'smp')).toEqual([])
})

it('over six days each of the others stands first once, and SMP once at each later place', () => {
  const orders = days(6).map(orderOn)
  expect(orders.map(([first]) => first).toSorted()).toEqual(others.toSorted())
  expect(orders.map(order => order.indexOf('smp')).toSorted()).toEqual([1, 2, 3, 4, 5, 6])
})

it('over any seven days no option but SMP stands first less than once or more than twice', () => {
  for (const start of days(30)) {
    const firsts = days(7, start).map(day => orderOn(day)[0])
    const counts = others.map(id => firsts.filter(first => first === id).length)
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 2])
  }
})

it('turning goes once round and comes back, and loses nobody', () => {
  const chosen = ['minoxidil', 'smp', 'finasteride'] as const
  expect(turnOrder(chosen)).toEqual(['smp', 'finasteride', 'minoxidil'])
  expect(turnOrder(turnOrder(turnOrder(chosen)))).toEqual(chosen)
  expect(turnOrder([])).toEqual([])
})
