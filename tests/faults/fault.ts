import type { AftercareRule, AftercareWarning } from '@/content/aftercare/aftercare.schema'
import type { CandidacyRuleEntry } from '@/content/candidacy/candidacy.schema'
import type { CostQuote } from '@/content/cost/cost.schema'
import type { ClaimEntry } from '@/content/evidence/claims.schema'
import type { Disagreement } from '@/content/evidence/disagreements.schema'
import type { Source } from '@/content/evidence/sources.schema'
import type { PractitionerQuestion, WhoMayDoIt } from '@/content/practitioner/practitioner.schema'
import type { SpotPair } from '@/content/scalp/spot-pairs.schema'

/** In the table of this name the thing at `path` becomes `value`, or goes if there is no value. */
export type Fault = {
  readonly kind: string
  readonly name: string
  readonly table: string
  readonly path: readonly string[]
  readonly value?: unknown
}

type Rows<Row> = Readonly<Record<string, Row>>
/** The tables in which faults are planted; the others are only looked through for claims. */
export type Tables = Readonly<Record<string, object>> & {
  readonly aftercareRules: Rows<AftercareRule>
  readonly aftercareWarnings: Rows<AftercareWarning>
  readonly candidacyRules: readonly CandidacyRuleEntry[]
  readonly claims: Rows<ClaimEntry>
  readonly costQuotes: Rows<CostQuote>
  readonly disagreements: Rows<Disagreement>
  readonly practitionerQuestions: Rows<PractitionerQuestion>
  readonly sources: Rows<Source>
  readonly spotPairs: Rows<SpotPair>
  readonly whoMayDoIt: Rows<WhoMayDoIt>
}
export type Planter = (tables: Tables) => readonly Fault[]

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isClaim = (id: string) => /^[a-z]+(\.[a-z0-9-]+)+\.s\d$/.test(id)

/** Names the faults of one row of a table. */
export const faultsIn =
  (table: string, row: string, called = row) =>
  (kind: string, name: string, path: readonly string[], value?: unknown): Fault => ({
    kind,
    name: `${called} ${name}`,
    table,
    path: [row, ...path],
    ...(value === undefined ? {} : { value }),
  })

/** Every text in a value, with its path. */
export function textsIn(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return isObject(value) ? Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key])) : []
}

/** Whether a table rests on claims. */
export const namesClaims = (table: unknown): boolean => textsIn(table).some(({ text }) => isClaim(text))

/** Another claim in its place: the next of the same source and topic, or else of the same source. */
function otherClaim(id: string, ids: readonly string[]): string | undefined {
  const after = [...ids.slice(ids.indexOf(id) + 1), ...ids.slice(0, ids.indexOf(id))]
  const own = after.filter(other => other.endsWith(id.slice(-3)))
  return own.find(other => other.startsWith(`${id.split('.')[0]}.`)) ?? own[0]
}

/** Each claim that one of these tables names, exchanged for another one. */
export const claimsOf =
  (...names: readonly string[]): Planter =>
  tables =>
    names.flatMap(table =>
      textsIn(tables[table]).flatMap(({ path, text }) => {
        const other = isClaim(text) ? otherClaim(text, Object.keys(tables.claims)) : undefined
        return other ? [{ kind: 'claims', name: `${path.join('.')} becomes ${other}`, table, path, value: other }] : []
      }),
    )
