import type { Difference } from '@/content/evidence/differences'
import type { GroundLine, GroundLines, GroundRef } from '@/lib/evidence/ground-lines'

/** The grounds of a table in words, by the id of the row. */
export type Grounds = Readonly<Record<string, GroundLines>>

/** The place of a saying among those told; where its source does not simply say so, in which way. */
type SharedRef = number | readonly [at: number, way: Difference | 'against']

/** Grounds on their way to the browser. A saying stands once, however many rows rest on it. */
export type SharedGrounds = {
  /** `kind`: where it is not a claim of one of the five. */
  told: readonly { id: GroundRef['id']; name: string; says: string; kind?: 'outside' | 'states' }[]
  rows: Readonly<Record<string, readonly SharedRef[]>>
}

/** Takes the sayings out of the rows, so that the page does not repeat them. */
export function shareGrounds(grounds: Grounds): SharedGrounds {
  const lines = Object.values(grounds).flat()
  const keyOf = ({ id, says }: Pick<GroundLine, 'id' | 'says'>) => `${id}: ${says}`
  const told = [...new Map(lines.map(line => [keyOf(line), line])).values()].map(({ id, name, says, kind }) =>
    kind === 'outside' || kind === 'states' ? { id, name, says, kind } : { id, name, says },
  )
  const places = new Map(told.map((saying, at) => [keyOf(saying), at]))
  const refer = (line: GroundLine): SharedRef => {
    const at = places.get(keyOf(line)) ?? 0
    if (line.kind === 'differs') return [at, line.how]
    return line.kind === 'against' ? [at, 'against'] : at
  }
  return { told, rows: Object.fromEntries(Object.entries(grounds).map(([id, row]) => [id, row.map(refer)])) }
}

/** Puts the sayings back into the rows: what was shared comes out as it went in. */
export function joinGrounds({ told, rows }: SharedGrounds): Grounds {
  const join = (ref: SharedRef) => {
    const [at, way] = typeof ref === 'number' ? [ref] : ref
    const saying = told[at]
    if (!way) return { kind: 'claims', ...saying }
    return way === 'against' ? { kind: way, ...saying } : { kind: 'differs', how: way, ...saying }
  }
  // What stands behind each place was a line of that kind before.
  return Object.fromEntries(Object.entries(rows).map(([id, refs]) => [id, refs.map(join) as GroundLines]))
}
