import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { type AftercareAsk, dateText, isAsked, optionsOf, sessionStart, shownDay, todayOf } from './aftercare-ask'
import { AftercareForm } from './aftercare-form'

/** The day that is looked at as the page's title, and under it the fields that change it. */
export const AftercareHead = (ask: AftercareAsk) => {
  const { answers, path, problems } = ask
  const shown = shownDay(ask)
  const { session, sinceSession } = aftercareFromTable(shown, optionsOf(ask), ask.table)
  const began = dateText(ask, sessionStart(ask, session), 'plain')
  const today = todayOf(ask)
  const date = dateText(ask, shown)
  const isToday = path === '/today'
  return (
    <>
      <p className="text-soft print:hidden">{isToday ? 'I’ve just had a session' : 'Healing day by day'}</p>
      <h1 id="today-title" className="text-4xl tabular-nums lining-nums print:text-xl">
        {isAsked(ask) ? `Day ${sinceSession}` : isToday ? 'When was your session?' : 'The days after a session'}
        {isAsked(ask) && date ? <span className="text-2xl text-soft print:text-base">{` · ${date}`}</span> : null}
      </h1>
      {isAsked(ask) ? (
        <p className={`text-soft ${answers.sessions > 1 ? '' : 'hidden print:block'}`}>
          {began ? `Session ${session}: ${began}` : `The days count from session ${session}.`}
        </p>
      ) : null}
      <AftercareForm {...ask} />
      {isAsked(ask) && today === shown && !ask.live ? (
        <p className="mt-1 text-sm text-soft print:hidden">
          This is the day by our clock. If yours is another one, go a day on or back.
        </p>
      ) : null}
      {today !== null && today < 0 && answers.day === null && problems.length === 0 ? (
        <p className="mt-1 text-soft">Your session is still to come, and these rules are for the day itself.</p>
      ) : null}
    </>
  )
}
