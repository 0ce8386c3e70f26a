import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Count, exactInterval, perHundred, printPeople } from '@/lib/value/count'

const inHundred = (count: Count, sure?: number) => {
  const { low, high } = exactInterval(count, sure)
  return [Math.round(1000 * low) / 10, Math.round(1000 * high) / 10]
}

describe('the exact interval of a count', () => {
  // Worked out apart: 0 of n by 1 − 0.025^(1/n), the others from published tables of the method.
  it.each([
    [{ n: 0, of: 22 }, [0, 15.4]],
    [{ n: 1, of: 22 }, [0.1, 22.8]],
    [{ n: 0, of: 10 }, [0, 30.8]],
    [{ n: 10, of: 10 }, [69.2, 100]],
    [{ n: 5, of: 10 }, [18.7, 81.3]],
    [{ n: 4, of: 20 }, [5.7, 43.7]],
    [{ n: 15, of: 150 }, [5.7, 16]],
  ])('of %o is %o in a hundred', (count, expected) => {
    expect(inHundred(count)).toEqual(expected)
  })

  it('holds the count, mirrors when the other people are counted, and narrows with more people', () => {
    const counts = fc.integer({ min: 1, max: 3000 }).chain(of => fc.record({ n: fc.nat(of), of: fc.constant(of) }))
    fc.assert(
      fc.property(counts, ({ n, of }) => {
        const { low, high } = exactInterval({ n, of })
        const other = exactInterval({ n: of - n, of })
        const more = exactInterval({ n: 4 * n, of: 4 * of })
        expect(low).toBeLessThanOrEqual(n / of)
        expect(high).toBeGreaterThanOrEqual(n / of)
        expect(other.low).toBeCloseTo(1 - high, 9)
        expect(other.high).toBeCloseTo(1 - low, 9)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
      { numRuns: 200 },
    )
  })

  it('is wider when it has to be surer', () => {
    expect(inHundred({ n: 3, of: 40 }, 0.99)[1]).toBeGreaterThan(inHundred({ n: 3, of: 40 })[1] ?? 100)
  })

  it.each([
    { n: 3, of: 2 },
    { n: -1, of: 2 },
    { n: 0, of: 0 },
    { n: 0.5, of: 2 },
  ])('refuses %o', count => {
    expect(() => exactInterval(count)).toThrow('counts nobody')
  })
})

describe('a count', () => {
  it('is printed as it was made, and as a share of a hundred', () => {
    expect(printPeople({ n: 442, of: 2353 })).toBe('442 of 2,353')
    expect(perHundred({ n: 442, of: 2353 })).toBe(19)
    expect(perHundred({ n: 0, of: 22 })).toBe(0)
  })
})
