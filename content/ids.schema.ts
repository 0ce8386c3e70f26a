import { z } from 'zod'
import { optionIds } from './deciding/option-ids'
import { claims } from './evidence/claims'
import type { ClaimTable, ClaimUnit } from './evidence/claims.schema'
import { disagreements } from './evidence/disagreements'
import { outside } from './evidence/outside'
import { sourceIds } from './evidence/source-ids'
import { stances } from './evidence/stances'

const rows: ClaimTable = claims

/** The id of a row that is there. What it looks like is for those who read the data: rows may be added. */
const idOf = <Table extends Readonly<Record<string, unknown>>>(table: Table, what: string, pattern: string) =>
  z
    .custom<keyof Table & string>(id => typeof id === 'string' && Object.hasOwn(table, id), {
      error: `no such ${what}`,
      abort: true,
    })
    .meta({ type: 'string', pattern })

const word = '[a-z0-9]+(-[a-z0-9]+)*'

export const sourceId = z.enum(sourceIds)
export const optionId = z.enum(optionIds)
export const claimId = idOf(claims, 'claim', `^[a-z]+(\\.${word})+\\.(${sourceIds.join('|').toLowerCase()})$`)
export const outsideId = idOf(outside, 'outside fact', `^${word}$`)
export const stanceId = idOf(stances, 'statement of prose', `^${word}(\\.${word})*$`)
export const disagreementId = idOf(disagreements, 'disagreement', '^C\\d\\d$')

/** A claim whose figure counts one of these units. */
export const claimIn = (...units: readonly ClaimUnit[]) =>
  claimId.refine(id => units.some(unit => rows[id]?.unit === unit), `this claim has no figure in ${units.join(' or ')}`)
