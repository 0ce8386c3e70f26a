import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { practitionerChecks } from '@/content/data/practitioner-checks'
import { checkLines } from '@/lib/practitioner/check-lines'
import { compareSheets } from '@/lib/practitioner/compare-sheets'
import { emptySheet } from '@/lib/practitioner/practitioner-sheet'
import { comparedChecks, comparedThree, threePeople } from '../../examples/practitioner.examples'

const names = (rows: readonly { check: string }[]) => rows.map(({ check }) => check)

describe('people side by side', () => {
  it('show gaps first, then differences, then what is the same', () => {
    const { gaps, differences, same } = compareSheets(threePeople, comparedChecks)
    expect({ gaps: names(gaps), differences: names(differences), same: names(same) }).toEqual(comparedThree)
    expect(gaps[0]?.answers).toEqual([null, null, 'yes'])
    expect(differences[0]?.answers).toEqual(['yes', 'no', 'no'])
  })

  it('are all gaps while nothing has been asked', () => {
    const { gaps, differences, same } = compareSheets(emptySheet, comparedChecks)
    expect([gaps.length, differences.length, same.length]).toEqual([comparedChecks.length, 0, 0])
    expect(compareSheets({ version: 1, people: [] }, comparedChecks).gaps).toHaveLength(comparedChecks.length)
  })

  it('have no score, no sum and no winner', () => {
    expect(Object.keys(compareSheets(threePeople, comparedChecks)).sort()).toEqual(['differences', 'gaps', 'same'])
  })

  it('show each check once, whatever the answers, and the same for people in another order', () => {
    const person = fc.record({
      name: fc.string(), notes: fc.string(),
      answers: fc.dictionary(fc.constantFrom(...comparedChecks, 'toString'), fc.constantFrom('yes' as const, 'no' as const)),
    })
    fc.assert(fc.property(fc.array(person, { maxLength: 4 }), people => {
      const parts = compareSheets({ version: 1, people }, [...comparedChecks, 'toString'])
      const all = [...parts.gaps, ...parts.differences, ...parts.same]
      expect(names(all).sort()).toEqual([...comparedChecks, 'toString'].sort())
      const turned = compareSheets({ version: 1, people: [...people].reverse() }, [...comparedChecks, 'toString'])
      expect([names(turned.gaps), names(turned.differences)]).toEqual([names(parts.gaps), names(parts.differences)])
    }), { numRuns: 1_000 })
  })
})

describe('the lines of the checklist', () => {
  it('hold every check once, by group, with figures filled in', () => {
    const lines = checkLines().flatMap(group => [...group.lines])
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(practitionerChecks))
    expect(lines.filter(({ label, why }) => /[{}]/.test(label + why))).toEqual([])
  })

  it('can be narrowed, and drop groups without a line', () => {
    const groups = checkLines(({ settle }) => settle === 'look')
    expect(groups.every(({ lines }) => lines.length > 0 && lines.every(({ settle }) => settle === 'look'))).toBe(true)
    expect(checkLines(() => false)).toEqual([])
  })
})
