import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { standings } from '@/content/deciding/standings'
import { findTurns, inGroups, mostPoints, weighOptions, type Wish } from '@/lib/values/weigh-values'

/** A made table of three options: only their standings matter. */
const [one, two, three] = ['smp', 'minoxidil', 'hair-systems'] as const
const all = [one, two, three] as const
const wish = (id: string, ...[a, b, c]: readonly Wish['stands'][OptionId][]): Wish => ({
  id,
  stands: {
    ...Object.fromEntries(optionIds.map(option => [option, 'no'])),
    [one]: a,
    [two]: b,
    [three]: c,
  } as Wish['stands'],
})
const made = [
  wish('fast', 'yes', 'no', 'partly'),
  wish('safe', 'no', 'yes', 'partly'),
  wish('cheap', 'partly', 'unknown', 'yes'),
]

const points = (weights: Record<string, number>) =>
  weighOptions(all, made, weights).map(({ low, high }) => (low === high ? low : `${low}–${high}`))

describe('what options come to', () => {
  it('a wish that is met brings its weight twice, in part once, and what nobody found may be either', () => {
    expect(points({ fast: 5 })).toEqual([10, 0, 5])
    expect(points({ fast: 5, safe: 2, cheap: 1 })).toEqual([11, '4–6', 9])
    expect(mostPoints({ fast: 5, safe: 2, cheap: 1 })).toBe(16)
  })

  it('ties stand together', () => {
    expect(inGroups(weighOptions(all, made, {})).map(group => group.length)).toEqual([3])
    expect(
      inGroups(weighOptions(all, made, { fast: 2, safe: 2 })).map(group => group.map(({ option }) => option)),
    ).toEqual([[one, two, three]])
    expect(
      inGroups(weighOptions(all, made, { fast: 3, safe: 2 })).map(group => group.map(({ option }) => option)),
    ).toEqual([[one], [three], [two]])
  })

  it('the order turns at the nearest weight, and the nearest of all is told first', () => {
    expect(findTurns(all, made, { fast: 3, safe: 2 })).toEqual([
      { wish: 'fast', from: 3, to: 2, first: [one, two, three] },
      { wish: 'safe', from: 2, to: 3, first: [one, two, three] },
      { wish: 'cheap', from: 0, to: 1, first: [one, three] },
    ])
  })
})

const wishes = fc
  .array(fc.tuple(...optionIds.map(() => fc.constantFrom(...standings))), { minLength: 1, maxLength: 8 })
  .map(rows =>
    rows.map(
      (row, at): Wish => ({
        id: `w${at}`,
        stands: Object.fromEntries(optionIds.map((id, i) => [id, row[i]])) as Wish['stands'],
      }),
    ),
  )
const weighed = wishes.chain(rows =>
  fc.record({
    rows: fc.constant(rows),
    weights: fc
      .tuple(...rows.map(() => fc.integer({ min: 0, max: 5 })))
      .map(all => Object.fromEntries(all.map((n, i) => [`w${i}`, n]))),
  }),
)
const orderOf = (rows: readonly Wish[], weights: Record<string, number>, options: readonly OptionId[] = optionIds) =>
  inGroups(weighOptions(options, rows, weights)).map(group => group.map(({ option }) => option).sort())

describe('laws of weighing', () => {
  it('weights scaled together change nothing', () => {
    fc.assert(
      fc.property(weighed, fc.integer({ min: 2, max: 9 }), ({ rows, weights }, by) => {
        const scaled = Object.fromEntries(Object.entries(weights).map(([id, n]) => [id, n * by]))
        expect(orderOf(rows, scaled)).toEqual(orderOf(rows, weights))
      }),
    )
  })

  it('the order does not depend on the order of choosing', () => {
    fc.assert(
      fc.property(
        weighed,
        fc.shuffledSubarray([...optionIds], { minLength: optionIds.length }),
        ({ rows, weights }, turned) => {
          expect(orderOf(rows, weights, turned)).toEqual(orderOf(rows, weights))
        },
      ),
    )
  })

  it('a reason more for an option never lowers it', () => {
    fc.assert(
      fc.property(
        weighed,
        fc.constantFrom(...optionIds),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        ({ rows, weights }, option, at, more) => {
          const wishId = `w${at % rows.length}`
          const place = (some: readonly Wish[], by: Record<string, number>) =>
            orderOf(some, by).findIndex(group => group.includes(option))
          const better = rows.map(row =>
            row.id === wishId ? { ...row, stands: { ...row.stands, [option]: 'yes' as const } } : row,
          )
          expect(place(better, weights)).toBeLessThanOrEqual(place(rows, weights))
          const added = [
            ...rows,
            {
              ...rows[0],
              id: 'more',
              stands: { ...Object.fromEntries(optionIds.map(id => [id, 'no'])), [option]: 'yes' },
            } as Wish,
          ]
          expect(place(added, { ...weights, more })).toBeLessThanOrEqual(place(rows, weights))
        },
      ),
    )
  })

  it('parts add up to the points, and a turn really turns who comes first', () => {
    fc.assert(
      fc.property(weighed, ({ rows, weights }) => {
        for (const { low, high, parts } of weighOptions(optionIds, rows, weights)) {
          expect(parts.reduce((sum, part) => sum + part.low, 0)).toBe(low)
          expect(parts.reduce((sum, part) => sum + part.high, 0)).toBe(high)
        }
        const now = orderOf(rows, weights)[0]
        for (const { wish: id, to, first } of findTurns(optionIds, rows, weights)) {
          const then = orderOf(rows, { ...weights, [id]: to })[0]
          expect(then).toEqual([...first].sort())
          expect(then).not.toEqual(now)
        }
      }),
    )
  })
})
