import { knowledge } from '@/content/deciding/knowledge'
import { pathSteps, peopleToAsk, readiness } from '@/content/deciding/path'
import { defineAddress } from '@/lib/address/define-address'
import { type AddressField, field } from '@/lib/address/field'
import { oneOf, readOnce } from '@/lib/address/read-address'

/** Names of a table that were ticked, in the table's order. A form sends one pair for each, an address joins them. */
const ticked = (names: readonly string[]): AddressField<readonly string[]> =>
  field<readonly string[]>(
    [],
    given => {
      const asked = given.flatMap(text => text.split(','))
      const known = names.filter(name => asked.includes(name))
      return known.length > 0 ? { value: known } : { message: 'The link ticks something that this page does not have.' }
    },
    some => some.join(),
  )

const one = <Name extends string>(names: readonly Name[]) =>
  field<Name | null>(null, readOnce(oneOf(names), 'The link holds an answer that this page does not have.'))

const each = <Row extends { readonly id: string }, Value>(
  prefix: string,
  rows: readonly Row[],
  made: AddressField<Value>,
) => Object.fromEntries(rows.map(({ id }) => [prefix + id, made])) as Record<string, AddressField<Value>>

/** Where somebody stands on the way. It is nobody's business: no server sees it. */
export const pathAddress = defineAddress<Record<string, unknown>>({
  path: '/path',
  where: 'fragment',
  fields: {
    /** The steps that were ticked off. */
    done: ticked(pathSteps.map(({ id }) => id)),
    ...each('know-', knowledge, one(['yes', 'no', 'unsure'])),
    ...each('ready-', readiness, one(['yes', 'no'])),
    ...each('now-', readiness, one(['yes', 'no'])),
    people: ticked(peopleToAsk.map(({ id }) => id)),
    decided: one(['yes', 'no', 'later']),
  } as Record<string, AddressField<unknown>>,
})
