import { expect, test } from 'vitest'
import { roomNames, roomTests } from '@/scripts/room-tests.mjs'
import { root } from '../architecture/project-files'

test('a room has the tests whose path names it, on every floor and in the browser', () => {
  const { unit, browser } = roomTests(root, 'cost')
  expect(unit.some(path => path.startsWith('tests/lib/cost/'))).toBe(true)
  expect(unit.some(path => path.startsWith('tests/components/cost/'))).toBe(true)
  expect(browser).toContain('tests/e2e/cost.spec.ts')
  expect([...unit, ...browser].filter(path => !path.includes('cost'))).toEqual([])
})

test('a part of a word names no room, and signs of a pattern are only signs', () => {
  expect(roomTests(root, 'cos')).toEqual({ unit: [], browser: [] })
  expect(roomTests(root, '.*')).toEqual({ unit: [], browser: [] })
})

test('every room that has rules has tests', () => {
  expect(roomNames(root)).toEqual(expect.arrayContaining(['candidacy', 'cost', 'plan', 'scalp']))
  const untested = roomNames(root).filter(room => roomTests(root, room).unit.length === 0)
  expect(untested.filter(room => !['home', 'ui'].includes(room))).toEqual([])
})
