import { expect, test } from 'vitest'
import { leastSquares, squares } from '@/lib/photo/least-squares'
import { solveLinear } from '@/lib/photo/solve-linear'

test('a small system is solved for several right-hand sides, rows in any order', () => {
  const matrix = [
    [0, 2, 1],
    [1, 0, 0],
    [3, 1, 4],
  ]
  const [one, two] = solveLinear(matrix, [
    [7, 1, 17],
    [0, 0, 0],
  ]) as [number[], number[]]
  expect(one.map(value => Number(value.toFixed(9)))).toEqual([1, 2, 3])
  expect(two.every(value => Math.abs(value) === 0)).toBe(true)
})

test('a system without one answer, or with no numbers in it, has none', () => {
  const twice = [
    [1, 2],
    [2, 4],
  ]
  expect(solveLinear(twice, [[1, 2]])).toBeUndefined()
  expect(solveLinear([[Number.NaN]], [[1]])).toBeUndefined()
  expect(solveLinear([[1]], [[Number.POSITIVE_INFINITY]])).toBeUndefined()
})

const bent = ([x = 0, y = 0]: readonly number[]) => [1 - x, 10 * (y - x * x)]

test('least squares finds the bottom of a bent valley and never leaves its bounds', () => {
  const valley = { least: [-5, -5], most: [5, 5], residuals: bent }
  const found = leastSquares(valley, [-1.2, 1], 60)
  expect(found[0]).toBeCloseTo(1, 3)
  expect(found[1]).toBeCloseTo(1, 3)
  const walled = leastSquares({ ...valley, most: [0.5, 5] }, [-1.2, 1], 60)
  expect(walled[0]).toBeLessThanOrEqual(0.5)
  expect(squares(valley.residuals(walled))).toBeLessThan(squares(valley.residuals([-1.2, 1])))
})
