import { say } from './say.mjs'

const RUNS = { least: 40, most: 400 }

/**
 * The best time of at least forty runs, in milliseconds, and of more as long as it is over the budget: machines are
 * noisy, and another program may be in the way.
 */
export function fastest(budget, work) {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS.least || (best > budget && run < RUNS.most); run += 1) {
    const start = performance.now()
    work(run)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Prints what took how long, for how many dots, and fails the benchmark where it is over its budget. */
export function judge(what, dots, took, most) {
  const count = dots.toLocaleString('en-US').padStart(7)
  say(`${what.padEnd(34)} ${count} dots ${took.toFixed(1).padStart(6)} ms, budget ${most.toFixed(1)} ms`)
  if (took <= most) return
  say(`Over the budget: ${what}.`)
  process.exitCode = 1
}
