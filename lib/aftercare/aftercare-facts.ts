import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { ClaimId } from '@/content/evidence/claims'
import type { SourceId } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import { aftercareTable } from './aftercare-table'
import { tellWhen } from './tell-when'
import { whenCanI } from './when-can-i'

/** Activities that the guide on aftercare tells in one line. */
const dated = [
  'rinse',
  'wash',
  'shampoo',
  'gym',
  'sauna',
  'pool',
  'touch',
  'shave',
  'moisturise',
  'normal',
] as const satisfies readonly AftercareActivity[]

export type AftercareFactId = `aftercare.${(typeof dated)[number]}.days`

const table = aftercareTable()

/** "earliest day 5, by the strictest not before day 11, only once healed": a row of the tool in one line. */
function daysFact(activity: (typeof dated)[number]): Fact {
  const answer = whenCanI(activity, table)
  const lines = tellWhen(answer)
  if (lines.every(line => line.day === null)) throw new RangeError(`no day for "${activity}"`)
  const names = (ids: readonly SourceId[]) => printList(ids.map(id => sources[id].shortName))
  const claimsOf = (isNamed: boolean): ClaimId[] => [
    ...new Set(
      answer.voices
        .filter(voice => lines.some(line => line.sources.includes(voice.source)) === isNamed)
        .flatMap(voice => voice.rules.filter(rule => !rule.longTerm))
        .flatMap(rule => rule.claims.map(({ id }) => id)),
    ),
  ]
  const told = lines.map(({ says, dayText }) => [says, dayText].filter(Boolean).join(' '))
  return {
    text: told.join(', '),
    says: `${activities[activity].label}, after a session: ${lines
      .map((line, i) => `${told[i]} (${names(line.sources)}${line.ours ? ', as we read it' : ''})`)
      .join('; ')}.`,
    ground: groundOf({ claims: claimsOf(true), differs: { figure: claimsOf(false) } }),
    href: `/aftercare#when-${activity}`,
  }
}

/** The days of the aftercare room that prose may call by id. */
export const aftercareFacts = Object.fromEntries(
  dated.map(activity => [`aftercare.${activity}.days`, daysFact(activity)]),
) as Record<AftercareFactId, Fact>
