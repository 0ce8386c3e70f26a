import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { ClaimId } from '@/content/evidence/claims'
import { sources } from '@/content/evidence/sources'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import { aftercareTable } from './aftercare-table'
import { sayDay } from './say-when'
import { whenCanI } from './when-can-i'

/** Activities for which at least one source names a day. */
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

/** "day 5 to about day 7": from the earliest day that a source names to the latest. */
function daysFact(activity: (typeof dated)[number]): Fact {
  const { earliest, latest, voices } = whenCanI(activity, table)
  if (!earliest || !latest) throw new RangeError(`no source names a day for "${activity}"`)
  const days = [sayDay(earliest.day, earliest.about), sayDay(latest.day, latest.about)]
  const named = voices.filter(voice => earliest.sources.includes(voice.source) || latest.sources.includes(voice.source))
  const names = (ids: typeof earliest.sources) => printList(ids.map(id => sources[id].name))
  const rules = named.flatMap(voice => voice.rules.filter(rule => !rule.longTerm))
  const claims: ClaimId[] = rules.flatMap(rule => rule.claims.map(({ id }) => id))
  const same = days[0] === days[1]
  return {
    text: same ? (days[0] ?? '') : days.join(' to '),
    says: `From when ${activities[activity].short} is allowed after a session: ${same ? '' : 'the earliest '}by ${names(
      earliest.sources,
    )}${same ? '' : `, the latest by ${names(latest.sources)}`}.`,
    ground: groundOf({ claims: [...new Set(claims)] }),
    href: `/aftercare#when-${activity}`,
  }
}

/** The days of the aftercare room that prose may call by id. */
export const aftercareFacts = Object.fromEntries(
  dated.map(activity => [`aftercare.${activity}.days`, daysFact(activity)]),
) as Record<AftercareFactId, Fact>
