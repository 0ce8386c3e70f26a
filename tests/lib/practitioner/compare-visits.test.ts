import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { checkLines } from '@/lib/practitioner/check-lines'
import { type ComparedCheck, compareVisits } from '@/lib/practitioner/compare-visits'
import { sayCount } from '@/lib/practitioner/say-count'
import { checkWeights, noVisits, type Visits } from '@/lib/practitioner/visits'
import { checkWeight, setCheckWeight, setGroupWeight } from '@/lib/practitioner/weigh-checks'
import { comparedGroups, comparedThree, threePeople } from '../../examples/practitioner.examples'

const names = (rows: readonly ComparedCheck[]) => rows.map(({ check }) => check)
const ids = comparedGroups.flatMap(({ lines }) => lines.map(({ id }) => id))

const answer = fc.constantFrom('yes' as const, 'no' as const)
const weight = fc.constantFrom(...checkWeights)
const person = fc.record({
  name: fc.string(),
  notes: fc.string(),
  answers: fc.dictionary(fc.constantFrom(...ids, 'toString', 'no-such'), answer),
})
const visits: fc.Arbitrary<Visits> = fc.record({
  version: fc.constant(1 as const),
  people: fc.array(person, { maxLength: 4 }),
  weights: fc.dictionary(fc.constantFrom(...ids, ...comparedGroups.map(({ id }) => id)), weight),
})
const heavier = (visits: Visits) =>
  comparedGroups
    .flatMap(({ id: group, lines }) => lines.map(({ id }) => ({ id, group })))
    .flatMap(check =>
      checkWeights
        .slice(checkWeights.indexOf(checkWeight(visits.weights, check)) + 1)
        .map(more => ({ ...check, visits: setCheckWeight(visits, check, more) })),
    )

describe('people side by side', () => {
  it('show gaps first, then every no, then counts by weight', () => {
    const { gaps, concerns, groups } = compareVisits(threePeople, comparedGroups)
    expect({ gaps: names(gaps), concerns: names(concerns) }).toEqual({
      gaps: comparedThree.gaps,
      concerns: comparedThree.concerns,
    })
    expect(gaps[0]).toEqual({ check: 'hands', weight: 'most', answers: [null, null, 'yes'] })
    expect(groups.map(({ all }) => all)).toEqual(comparedThree.all)
    expect(groups[0]?.people).toEqual(comparedThree.hygiene)
  })

  it('are all gaps while nothing has been asked, and while there is nobody', () => {
    const { gaps, concerns } = compareVisits(noVisits, comparedGroups)
    expect([gaps.length, concerns.length]).toEqual([ids.length, 0])
    expect(compareVisits({ version: 1, people: [] }, comparedGroups).gaps).toHaveLength(ids.length)
  })

  it('have no sum over the groups, no order and no winner', () => {
    const compared = compareVisits(threePeople, comparedGroups)
    expect(Object.keys(compared).sort()).toEqual(['concerns', 'gaps', 'groups'])
    for (const count of compared.groups) expect(Object.keys(count).sort()).toEqual(['all', 'checks', 'group', 'people'])
  })

  it('keep their gaps, their concerns and their plain counts whatever the weights', () => {
    fc.assert(
      fc.property(visits, fc.dictionary(fc.constantFrom(...ids), weight), (visits, weights) => {
        const one = compareVisits(visits, comparedGroups)
        const two = compareVisits({ ...visits, weights }, comparedGroups)
        expect(names(two.gaps)).toEqual(names(one.gaps))
        expect(names(two.concerns)).toEqual(names(one.concerns))
        const plain = (compared: typeof one) =>
          compared.groups.map(({ people }) => people.map(({ open, no, yes }) => [open.checks, no.checks, yes.checks]))
        expect(plain(two)).toEqual(plain(one))
      }),
      { numRuns: 1_000 },
    )
  })

  it('count no check less when it is given more weight, and no other group differently', () => {
    fc.assert(
      fc.property(visits, visits => {
        const one = compareVisits(visits, comparedGroups).groups
        for (const { group, visits: more } of heavier(visits)) {
          compareVisits(more, comparedGroups).groups.forEach((count, at) => {
            if (count.group !== group) expect(count).toEqual(one[at])
            else expect(count.all.weight).toBeGreaterThan(one[at]?.all.weight ?? 0)
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('add up: what is open, no and yes is all there is, by number and by weight', () => {
    fc.assert(
      fc.property(visits, visits => {
        for (const { all, people, checks } of compareVisits(visits, comparedGroups).groups) {
          expect(checks).toHaveLength(all.checks)
          for (const { open, no, yes } of people) {
            expect(open.checks + no.checks + yes.checks).toBe(all.checks)
            expect(open.weight + no.weight + yes.weight).toBe(all.weight)
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('are told the same in any order of the people', () => {
    fc.assert(
      fc.property(visits, visits => {
        const one = compareVisits(visits, comparedGroups)
        const two = compareVisits({ ...visits, people: visits.people.toReversed() }, comparedGroups)
        expect([names(two.gaps), names(two.concerns)]).toEqual([names(one.gaps), names(one.concerns)])
        expect(two.groups.map(({ people }) => people.toReversed())).toEqual(one.groups.map(({ people }) => people))
      }),
      { numRuns: 1_000 },
    )
  })

  it('lose a gap of one person when that person is asked, and nothing else', () => {
    const before = compareVisits(threePeople, comparedGroups)
    const [first, second, third] = threePeople.people
    if (!first || !second || !third) throw new Error('three people are needed')
    const asked = { ...second, answers: { ...second.answers, hands: 'yes' as const } }
    const both = { ...first, answers: { ...first.answers, hands: 'no' as const } }
    const one = compareVisits({ ...threePeople, people: [first, asked, third] }, comparedGroups)
    expect(names(one.gaps)).toEqual(names(before.gaps))
    const two = compareVisits({ ...threePeople, people: [both, asked, third] }, comparedGroups)
    expect(names(two.gaps)).toEqual(names(before.gaps).filter(id => id !== 'hands'))
    expect(names(two.concerns)).toContain('hands')
  })
})

describe('a count in words', () => {
  it('shows its sum, heaviest first', () => {
    expect(sayCount([{ weight: 'matters' }, { weight: 'most' }, { weight: 'matters' }, { weight: 'little' }])).toBe(
      '1 × 3 + 2 × 2 + 1 × 1 = 8',
    )
    expect(sayCount([])).toBe('0')
  })

  it('ends with the weight that the comparison counts', () => {
    fc.assert(
      fc.property(visits, visits => {
        for (const { checks, all } of compareVisits(visits, comparedGroups).groups) {
          expect(sayCount(checks).endsWith(`= ${all.weight}`)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the weights of a group', () => {
  it('go for all its checks, and for none of another', () => {
    const visits = setGroupWeight(
      { ...noVisits, weights: { hands: 'little', brand: 'most' } },
      'hygiene',
      ['gloves', 'hands'],
      'most',
    )
    expect(visits.weights).toEqual({ brand: 'most', hygiene: 'most' })
    expect(checkWeight(visits.weights, { id: 'hands', group: 'hygiene' })).toBe('most')
    expect(setGroupWeight(visits, 'hygiene', ['hands'], 'matters').weights).toEqual({ brand: 'most' })
  })

  it('are left by a check that gets its own, and joined again by one that gets the same', () => {
    const check = { id: 'hands', group: 'hygiene' }
    const one = setCheckWeight({ ...noVisits, weights: { hygiene: 'most' } }, check, 'little')
    expect(one.weights).toEqual({ hygiene: 'most', hands: 'little' })
    expect(setCheckWeight(one, check, 'most').weights).toEqual({ hygiene: 'most' })
    expect(setCheckWeight(setCheckWeight(noVisits, check, 'most'), check, 'matters')).toEqual(noVisits)
  })
})

describe('the lines of the checklist', () => {
  it('hold every check once, by group, with figures filled in', () => {
    const lines = checkLines().flatMap(group => [...group.lines])
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(practitionerChecks))
    expect(lines.filter(({ label, why }) => /[{}]/.test(label + why))).toEqual([])
  })

  it('share no id with their groups, since a weight names either', () => {
    const all = checkLines().flatMap(({ id, lines }) => [id, ...lines.map(line => line.id)])
    expect(new Set<string>(all).size).toBe(all.length)
  })

  it('can be narrowed, and drop groups without a line', () => {
    const groups = checkLines(({ settle }) => settle === 'look')
    expect(groups.every(({ lines }) => lines.length > 0 && lines.every(({ settle }) => settle === 'look'))).toBe(true)
    expect(checkLines(() => false)).toEqual([])
  })
})
