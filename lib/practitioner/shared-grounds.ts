import type { Difference } from '@/content/evidence/differences'
import type { GroundLine, GroundLines, GroundRef } from '@/lib/evidence/ground-lines'

/** The grounds of a table in words, by the id of the row. */
export type Grounds = Readonly<Record<string, GroundLines>>

/** The place of a saying among those told; where its source does not simply say so, in which way. */
type SharedRef = number | readonly [at: number, way: Difference | 'against']

/** Grounds on their way to the browser. A saying stands once, however many rows rest on it. */
export type SharedGrounds = {
  told: readonly { id: GroundRef['id']; name: string; says: string; outside?: true }[]
  rows: Readonly<Record<string, readonly SharedRef[]>>
}

/** Takes the sayings out of the rows, so that the page does not repeat them. */
export function shareGrounds(grounds: Grounds): SharedGrounds {
  const lines = Object.values(grounds).flat()
  const told = [...new Map(lines.map(line => [line.id, line])).values()].map(({ id, name, says, kind }) =>
    kind === 'outside' ? { id, name, says, outside: true as const } : { id, name, says },
  )
  const places = new Map(told.map(({ id }, at) => [id, at]))
  const refer = (line: GroundLine): SharedRef => {
    const at = places.get(line.id) ?? 0
    if (line.kind === 'differs') return [at, line.how]
    return line.kind === 'against' ? [at, 'against'] : at
  }
  return { told, rows: Object.fromEntries(Object.entries(grounds).map(([id, row]) => [id, row.map(refer)])) }
}

/** Puts the sayings back into the rows: what was shared comes out as it went in. */
export function joinGrounds({ told, rows }: SharedGrounds): Grounds {
  const join = (ref: SharedRef) => {
    const [at, way] = typeof ref === 'number' ? [ref] : ref
    const { outside, ...saying } = told[at] ?? {}
    if (outside) return { kind: 'outside', ...saying }
    if (!way) return { kind: 'claims', ...saying }
    return way === 'against' ? { kind: way, ...saying } : { kind: 'differs', how: way, ...saying }
  }
  // What stands behind each place was a line of that kind before.
  return Object.fromEntries(Object.entries(rows).map(([id, refs]) => [id, refs.map(join) as GroundLines]))
}
