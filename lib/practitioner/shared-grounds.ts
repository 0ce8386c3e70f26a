import type { Difference } from '@/content/evidence/differences'
import type { GroundLine, GroundLines, GroundRef } from '@/lib/evidence/ground-lines'

/** The grounds of a table in words, by the id of the row. */
export type Grounds = Readonly<Record<string, GroundLines>>

/**
 * The place of a saying among those told, counted from 1, or 0 for the next one that no row rested on before: zeros weigh
 * next to nothing on their way. Where its source does not simply say so, in which way.
 */
type SharedRef = number | readonly [at: number, way: Difference | 'against']

/** Grounds on their way to the browser. A saying stands once, however many rows rest on it. */
export type SharedGrounds = {
  /** What each ending of an id is called: a source stands once by its name. */
  names: Readonly<Record<string, string>>
  /** `kind`: where it is not a claim of one of the five. A fact from outside brings its name. */
  told: readonly { id: GroundRef['id']; name?: string; says: string; kind?: 'outside' | 'states' }[]
  rows: Readonly<Record<string, readonly SharedRef[]>>
}

const endingOf = (id: string) => id.slice(id.lastIndexOf('.') + 1)

/** Takes the sayings out of the rows, so that the page does not repeat them. */
export function shareGrounds(grounds: Grounds): SharedGrounds {
  const lines = Object.values(grounds).flat()
  const keyOf = ({ id, says }: Pick<GroundLine, 'id' | 'says'>) => `${id}: ${says}`
  const each = [...new Map(lines.map(line => [keyOf(line), line])).values()]
  const inside = each.filter(({ kind }) => kind !== 'outside')
  const names = Object.fromEntries(inside.map(({ id, name }) => [endingOf(id), name]))
  const told = each.map(({ id, name, says, kind }) => {
    if (kind === 'outside') return { id, name, says, kind }
    return kind === 'states' ? { id, says, kind } : { id, says }
  })
  const places = new Map(told.map((saying, at) => [keyOf(saying), at]))
  let met = 0
  const placeOf = (line: GroundLine) => {
    const place = places.get(keyOf(line)) ?? 0
    if (place < met) return place + 1
    met += 1
    return 0
  }
  const refer = (line: GroundLine): SharedRef => {
    const at = placeOf(line)
    if (line.kind === 'differs') return [at, line.how]
    return line.kind === 'against' ? [at, 'against'] : at
  }
  return { names, told, rows: Object.fromEntries(Object.entries(grounds).map(([id, row]) => [id, row.map(refer)])) }
}

/** Puts the sayings back into the rows: what was shared comes out as it went in. */
export function joinGrounds({ names, told, rows }: SharedGrounds): Grounds {
  let met = 0
  const join = (ref: SharedRef) => {
    const [at, way] = typeof ref === 'number' ? [ref] : ref
    if (at === 0) met += 1
    const { name, ...said } = told[(at || met) - 1] ?? { id: '', says: '' }
    const saying = { ...said, name: name ?? names[endingOf(said.id)] }
    if (!way) return { kind: 'claims', ...saying }
    return way === 'against' ? { kind: way, ...saying } : { kind: 'differs', how: way, ...saying }
  }
  // What stands behind each place was a line of that kind before.
  return Object.fromEntries(Object.entries(rows).map(([id, refs]) => [id, refs.map(join) as GroundLines]))
}
