import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url } from '@/lib/address/base64url'
import { cases, mangledCodes, mangledTexts, onceEach } from './mangled-texts'

const query = 'area=crown&region=turkey'
const document = '{"v":2,"notes":"%20 x"}'
const sample = (valid: readonly string[]) => fc.sample(mangledTexts(valid), { numRuns: 5_000, seed: 70 })

test('every decoder has 50,000 cases, of which seven in ten are valid texts that were mangled', () => {
  expect(cases).toBe(50_000)
  const texts = sample([query])
  const isNear = (text: string) => /area|crown|region|turkey/i.test(text)
  expect(texts.filter(text => text === query).length / texts.length).toBeGreaterThan(0.04)
  expect(texts.filter(text => text !== query && isNear(text)).length / texts.length).toBeGreaterThan(0.6)
  expect(texts.filter(text => !isNear(text)).length / texts.length).toBeGreaterThan(0.2)
})

test.each([
  ['a doubled name', /area=.*area=/],
  ['another case', /REGION=TURKEY/],
  ['an escape', /area%3Dcrown|%2526/],
  ['a name that every object has', /__proto__=/],
  ['ten thousand letters', /x{10000}/],
  ['an escape of markup', /&amp;/],
])('among the mangled addresses is one with %s', (_, pattern) => {
  expect(sample([query]).some(text => pattern.test(text))).toBe(true)
})

test.each([
  ['a doubled name', /"notes":.*"notes":/],
  ['another version', /"v":9/],
  ['a name that every object has', /"__proto__":"/],
  ['ten thousand letters', /x{10000}/],
])('among the mangled documents is one with %s', (_, pattern) => {
  expect(sample([document]).some(text => pattern.test(text))).toBe(true)
})

test('of the mangled codes half hold a document that was mangled before', () => {
  const codes = fc.sample(mangledCodes([document]), { numRuns: 1_000, seed: 70 })
  const held = codes.map(fromBase64Url).filter(text => text !== null && text !== document && text.includes('"'))
  expect(held.length).toBeGreaterThan(300)
})

test('what comes twice is checked once, and a fault is told each time', () => {
  const seen: string[] = []
  const check = onceEach(text => {
    seen.push(text)
    if (text === 'bad') throw new Error('no')
  })
  for (const text of ['a', 'b', 'a']) check(text)
  expect(() => check('bad')).toThrow('no')
  expect(() => check('bad')).toThrow('no')
  expect(seen).toEqual(['a', 'b', 'bad', 'bad'])
})
