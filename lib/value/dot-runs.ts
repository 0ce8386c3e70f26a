/** How many dots stand in a row of the picture of a hundred people, and how far apart they are. */
export const dotsInRow = 20
export const dotStep = 10
/** A dash that starts where its line ends is not drawn, so each run goes on a little behind its last dot. */
const afterLast = 0.1

/**
 * The dots from number `from` up to, but not with, number `to` of a hundred, as one path of straight runs: stroked with
 * round caps and a dash as long as a step each step is a dot. Rows fill from the left, the first row first.
 */
export function dotRuns(from: number, to: number): string {
  const runs: string[] = []
  for (let at = from; at < to; ) {
    const column = at % dotsInRow
    const run = Math.min(dotsInRow - column, to - at)
    const x = column * dotStep + dotStep / 2
    const y = Math.floor(at / dotsInRow) * dotStep + dotStep / 2
    runs.push(`M${x} ${y}h${(run - 1) * dotStep + afterLast}`)
    at += run
  }
  return runs.join('')
}
