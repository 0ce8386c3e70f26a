import { aftercareDays } from '@/content/aftercare/aftercare-days'
import type { SourceId } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { Fact } from '@/lib/evidence/fact'
import { groundOf } from '@/lib/evidence/ground'
import { endSentence } from '@/lib/format/end-sentence'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import { aftercareTable } from './aftercare-table'
import { whenHref } from './parts-address'
import { tellWhen } from './tell-when'
import { whenCanI } from './when-can-i'

/** Activities that the guide on aftercare tells in one line. */
type DatedActivity = keyof typeof aftercareDays

export type AftercareFactId = `aftercare.${DatedActivity}.days`

const table = aftercareTable()

/** "earliest day 5, by the strictest not before day 11, only once healed": a row of the tool in one line. */
function daysFact(activity: DatedActivity): Fact {
  const answer = whenCanI(activity, table)
  const lines = tellWhen(answer)
  if (lines.every(line => line.day === null)) throw new RangeError(`no day for "${activity}"`)
  const names = (ids: readonly SourceId[]) => printList(ids.map(id => sources[id].shortName))
  const told = lines.map(({ says, dayText }) => [says, dayText].filter(Boolean).join(' '))
  return {
    text: told.join(', '),
    says: endSentence(
      `${activities[activity].label}, after a session: ${lines
        .map((line, i) => `${told[i]} (${names(line.sources)}${line.ours ? ', as we read it' : ''})`)
        .join('; ')}`,
    ),
    ground: groundOf(aftercareDays[activity]),
    href: whenHref(activity),
  }
}

/** The days of the aftercare room that prose may call by id. */
export const aftercareFacts = Object.fromEntries(
  (Object.keys(aftercareDays) as DatedActivity[]).map(activity => [`aftercare.${activity}.days`, daysFact(activity)]),
) as Record<AftercareFactId, Fact>
