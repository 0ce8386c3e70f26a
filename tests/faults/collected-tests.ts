/** Stands in for Vitest where tests are asked again and again: it keeps them, and runs none. */
type Body = (...row: never[]) => unknown

export const collected: (() => unknown)[] = []

const rowsOf = (rows: readonly unknown[]) => rows.map(row => (Array.isArray(row) ? row : [row]) as never[])

const keeper = () =>
  Object.assign((_: string, body: Body) => void collected.push(() => body()), {
    each: (rows: readonly unknown[]) => (_: string, body: Body) => {
      for (const row of rowsOf(rows)) collected.push(() => body(...row))
    },
  })
export const it = keeper()
export const test = keeper()

export const describe = Object.assign((_: string, body: Body) => void body(), {
  each: (rows: readonly unknown[]) => (_: string, body: Body) => {
    for (const row of rowsOf(rows)) body(...row)
  },
})

export { expect } from 'vitest'
