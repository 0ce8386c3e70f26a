import {
  type DecidedId,
  decidedIds,
  type KnowledgeId,
  knowledgeIds,
  type PathStepId,
  pathStepIds,
  type PersonId,
  personIds,
  type ReadinessId,
  readinessIds,
} from '@/content/deciding/path-ids'
import { readDayField } from '@/lib/address/day-field'
import { defineAddress } from '@/lib/address/define-address'
import { type AddressField, field } from '@/lib/address/field'
import { oneOf, readOnce, someOf } from '@/lib/address/read-address'
import type { Day } from '@/lib/calendar/read-day'

const ticked = <Name extends string>(names: readonly Name[]): AddressField<readonly Name[]> =>
  field<readonly Name[]>([], someOf(names, 'The link ticks something that this page does not have. It is left out.'))

const one = <const Name extends string>(names: readonly Name[]) =>
  field<Name | null>(null, readOnce(oneOf(names), 'The link holds an answer that this page does not have.'))

const each = <const Prefix extends string, Id extends string, Value>(
  prefix: Prefix,
  ids: readonly Id[],
  made: AddressField<Value>,
) => Object.fromEntries(ids.map(id => [prefix + id, made])) as Readonly<Record<`${Prefix}${Id}`, AddressField<Value>>>

type State = Record<`know-${KnowledgeId}`, 'yes' | 'no' | 'unsure' | null> &
  Record<`ready-${ReadinessId}` | `now-${ReadinessId}`, 'yes' | 'no' | null> & {
    done: readonly PathStepId[]
    people: readonly PersonId[]
    decide: Day | null
    decided: DecidedId | null
  }

/**
 * Where somebody stands on the way. It is nobody's business: no server sees it. How much hair loss weighs on them has no
 * name here, so nothing can keep it.
 */
export const pathAddress = defineAddress<State>({
  path: '/path',
  where: 'fragment',
  fields: {
    /** The steps that were ticked off. */
    done: ticked(pathStepIds),
    ...each('know-', knowledgeIds, one(['yes', 'no', 'unsure'])),
    ...each('ready-', readinessIds, one(['yes', 'no'])),
    ...each('now-', readinessIds, one(['yes', 'no'])),
    /** Whom the reader wants to talk to. */
    people: ticked(personIds),
    /** The day to decide. */
    decide: field<Day | null>(null, readDayField),
    decided: one(decidedIds),
  },
})
