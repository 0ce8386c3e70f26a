import { faultsIn, isObject, type Planter } from './fault'

/** Each part of each row of these tables, as the next row has it. */
export const neighbours =
  (kind: string, ...names: readonly string[]): Planter =>
  tables =>
    names.flatMap(table => {
      const rows = Object.entries(tables[table] ?? {})
      return rows.flatMap(([id, row], at) => {
        const [next, other] = rows[(at + 1) % rows.length] ?? []
        const fault = faultsIn(table, id, `${table}.${id}`)
        const parts = isObject(row) ? Object.keys(row) : []
        return parts.length > 0
          ? parts.flatMap(part => {
              const value: unknown = isObject(other)
                ? Object.entries(other).find(([key]) => key === part)?.[1]
                : undefined
              const own: unknown = Object.entries(row as object).find(([key]) => key === part)?.[1]
              return value === undefined || value === own
                ? []
                : [fault(kind, `has the ${part} of ${next}`, [part], value)]
            })
          : [fault(kind, `is ${next}`, [], other)]
      })
    })

/** The years of fading: counted the other way. Which claim they come from is exchanged with all others. */
export const fading: Planter = ({ previewFading }) =>
  Object.entries(previewFading ?? {}).map(([id, row]: [string, { fromStart: boolean }]) =>
    faultsIn('previewFading', id)('effects', 'counts the years the other way', ['fromStart'], !row.fromStart),
  )

/** The two sides of a pair exchanged, and the fault of the next pair. */
export const spots: Planter = ({ spotPairs }) =>
  Object.entries(spotPairs).flatMap(([id, row], at, rows) => {
    const fault = faultsIn('spotPairs', id)
    const next = rows[(at + 1) % rows.length]?.[1]
    return [
      fault('effects', 'has its fault on the sound side', [], { ...row, good: row.poor, poor: row.good }),
      fault('effects', 'is told to have another fault', ['fault'], next?.fault),
    ]
  })
