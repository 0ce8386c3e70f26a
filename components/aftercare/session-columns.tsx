import { sayDay } from '@/lib/aftercare/say-when'
import { whenInSessions } from '@/lib/aftercare/when-in-sessions'
import { type AftercareAsk, dateText, optionsOf, shownDay } from './aftercare-ask'

const grids: readonly string[] = [
  '',
  '',
  'sm:grid-cols-2 print:grid-cols-2',
  'sm:grid-cols-3 print:grid-cols-3',
  'sm:grid-cols-4 print:grid-cols-4',
]

/**
 * A day after a session as dates: beside the day where there is one session, else one column a session, the one in force
 * marked. Where the next session comes first, its own count begins.
 */
export const SessionColumns = ({ day, ask }: { day: number; ask: AftercareAsk }) => {
  const columns = whenInSessions(day, shownDay(ask), optionsOf(ask))
  if (columns.length === 1) {
    const date = dateText(ask, day)
    return date ? <span className="text-soft">{`, ${date}`}</span> : null
  }
  return (
    <span className={`grid gap-x-4 text-sm print:gap-x-2 print:leading-tight ${grids[columns.length]}`}>
      {columns.map(({ session, day: at, inForce }) => (
        <span key={session} className={`print:text-[0.625rem]! ${inForce ? 'font-semibold' : 'text-soft'}`}>
          <span className="block sm:text-xs print:hidden">{`Session ${session}${inForce ? ', now' : ''}`}</span>
          {at === null ? `session ${session + 1} comes first` : (dateText(ask, at) ?? sayDay(day))}
        </span>
      ))}
    </span>
  )
}
