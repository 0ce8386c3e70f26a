import { solveLinear } from './solve-linear'

/** What is fitted: numbers of about one size each, their bounds, and what is left over for a set of them. */
export interface Problem {
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** Residuals, as many for any set of numbers; the sum of their squares is to be small. */
  residuals(numbers: readonly number[]): number[]
}

/** Step of the numeric derivative. */
const NUDGE = 1e-5
/** Damping: at first, what it is divided or multiplied by, and where a fit gives up. */
const DAMPING = { first: 1e-2, easier: 4, harder: 6, most: 1e8 } as const

export const squares = (residuals: readonly number[]): number => residuals.reduce((sum, r) => sum + r * r, 0)

/**
 * Damped least squares (Levenberg–Marquardt): so many steps at most, each kept only if it leaves less over, so the
 * result is never worse than the start. Every number stays within its bounds.
 */
export function leastSquares(problem: Problem, start: readonly number[], steps: number): number[] {
  let numbers = start.map((value, i) => within(value, problem.least[i] ?? value, problem.most[i] ?? value))
  let left = squares(problem.residuals(numbers))
  let damping: number = DAMPING.first
  for (let step = 0; step < steps && damping < DAMPING.most; step += 1) {
    const { hessian, slope } = derive(problem, numbers)
    const damped = hessian.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) + 1e-9 : value)))
    const [move] = solveLinear(damped, [slope]) ?? []
    const next = numbers.map((value, i) =>
      within(value - (move?.[i] ?? 0), problem.least[i] ?? value, problem.most[i] ?? value),
    )
    const leaves = squares(problem.residuals(next))
    if (!(leaves < left)) {
      damping *= DAMPING.harder
      continue
    }
    const gained = left - leaves
    numbers = next
    left = leaves
    damping /= DAMPING.easier
    if (gained < 1e-7 * (1 + left)) break
  }
  return numbers
}

/** How sure some of the fitted numbers are: a standard deviation for each, or undefined where nothing holds them. */
export function spreads(problem: Problem, numbers: readonly number[], which: readonly number[]): number[] | undefined {
  const { hessian } = derive(problem, numbers)
  const sides = which.map(at => numbers.map((_, i) => (i === at ? 1 : 0)))
  return solveLinear(hessian, sides)?.map((side, k) => Math.sqrt(Math.max(0, side[which[k] ?? 0] ?? 0)))
}

/** JᵀJ and Jᵀr by forward differences. */
function derive(problem: Problem, numbers: readonly number[]) {
  const at = problem.residuals(numbers)
  const columns = numbers.map((value, i) => {
    const step = value + NUDGE > (problem.most[i] ?? value) ? -NUDGE : NUDGE
    const moved = problem.residuals(numbers.map((old, j) => (i === j ? old + step : old)))
    return moved.map((residual, k) => (residual - (at[k] ?? 0)) / step)
  })
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
  return { hessian: columns.map(a => columns.map(b => dot(a, b))), slope: columns.map(column => dot(column, at)) }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
