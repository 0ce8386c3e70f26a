import { expect, test } from 'vitest'
import { aftercareWarnings, askWords } from '@/content/aftercare/aftercare-warnings'
import type { AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { outside } from '@/content/evidence/outside'
import { sourceIds } from '@/content/evidence/source-ids'
import { pressing, warningSigns } from './warning-signs'

const warnings = Object.values<AftercareWarning>(aftercareWarnings)
const tells = ({ label, says }: AftercareWarning, words: readonly RegExp[]) =>
  words.every(word => word.test(`${label} ${says}`))

test.each(warningSigns)('$sign: at least as pressing as $least', ({ words, least, says }) => {
  const told = warnings.filter(warning => tells(warning, words))
  expect(told.length, says).toBeGreaterThan(0)
  for (const { ask } of told) expect(pressing.indexOf(ask), says).toBeLessThanOrEqual(pressing.indexOf(least))
})

test('what cannot wait rests on a regulator or a public health service', () => {
  const bare = Object.entries<AftercareWarning>(aftercareWarnings).filter(
    ([, { ask, outside: facts }]) =>
      (ask === 'urgent' || ask === 'today') &&
      !facts.some(id => outside[id].kind === 'regulator' || outside[id].kind === 'health-service'),
  )
  expect(bare.map(([id]) => id)).toEqual([])
})

test('whom to ask stands from the most pressing', () => {
  expect(Object.keys(askWords)).toEqual(pressing)
})

test('each sign names an item of the research note that the outside table carries, or an article', () => {
  const items = new Set([...Object.keys(outside).map(id => id.split('-')[0]?.toUpperCase()), ...sourceIds])
  expect(warningSigns.filter(({ from }) => !from.every(item => items.has(item))).map(({ sign }) => sign)).toEqual([])
})

test('every warning that needs a doctor or more answers a sign, and rests on an item or an article that the sign names', () => {
  const stray = Object.entries<AftercareWarning>(aftercareWarnings).flatMap(([id, warning]) => {
    const signs = warningSigns.filter(({ words }) => tells(warning, words))
    const wanted = new Set(signs.flatMap(({ from }) => from))
    const rests = [
      ...warning.outside.map(item => item.split('-')[0]?.toUpperCase() ?? ''),
      ...warning.claims.map(claim => claim.slice(-2).toUpperCase()),
    ]
    return warning.ask === 'practitioner' || (signs.length > 0 && rests.every(item => wanted.has(item))) ? [] : [id]
  })
  expect(stray).toEqual([])
})
