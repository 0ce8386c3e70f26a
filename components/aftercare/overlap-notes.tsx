import { activities } from '@/lib/aftercare/activities'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { findOverlaps } from '@/lib/aftercare/find-overlaps'
import { sayDay } from '@/lib/aftercare/say-when'
import { type AftercareAsk, dateText, optionsOf } from './aftercare-ask'

/** A day of the course as it is counted there: from the session in force. */
function sayAfter(ask: AftercareAsk, day: number): string {
  const { session, sinceSession } = aftercareFromTable(day, optionsOf(ask), ask.table)
  const date = dateText(ask, day)
  return `${sayDay(sinceSession)} after session ${session}${date ? `, ${date}` : ''}`
}

/** Where two sessions' rules meet: what moves, to when, and why. */
export const OverlapNotes = (ask: AftercareAsk) => {
  const overlaps = findOverlaps(optionsOf(ask), ask.table)
  if (overlaps.length === 0) return null
  return (
    <section
      aria-labelledby="overlap-title"
      className="mt-10 border-t-2 border-ink pt-6 print:mt-3 print:border-t print:pt-2 print:[&_p]:leading-tight"
    >
      <h2 id="overlap-title" className="text-2xl print:text-lg">
        Where your sessions meet
      </h2>
      <ul className="mt-4 grid gap-6 lg:grid-cols-2 print:mt-1 print:grid-cols-2">
        {overlaps.map(({ reason, moved }) => (
          <li key={reason}>
            <p className="max-w-[62ch]">{ask.table.words.overlaps[reason]}</p>
            <ul className="mt-2 text-soft print:mt-0.5 print:text-[0.6875rem] print:leading-tight">
              {moved.map(({ activity, alone, merged }) => (
                <li key={activity}>
                  {`${activities[activity].label}: not before ${sayDay(alone)} after session 1 becomes not before ${sayAfter(ask, merged)}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
