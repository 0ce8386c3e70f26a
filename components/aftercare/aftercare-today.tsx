import { FileLink } from '@/components/ui/file-link'
import { aftercareFileHref } from '@/lib/aftercare/aftercare-address'
import type { AftercareDay } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { changesAfter } from '@/lib/aftercare/day-changes'
import { leadOf, rowsOf, waitingOf } from '@/lib/aftercare/tell-day'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, dateText, optionsOf, sessionStart, shownDay, sourceName, todayOf } from './aftercare-ask'
import { ComingRow } from './coming-row'
import { DaySteps } from './day-steps'
import { DutyList } from './duty-list'
import { TodayLinks } from './today-links'
import { TodayRow, WaitingRow } from './today-row'

/** The days as a calendar file. What a practitioner said goes in on the device, because no server sees it. */
const CalendarButton = ({ answers, actions, told, live }: AftercareAsk) => {
  if (!answers.start) {
    return <p className="text-soft">Set the date of your session, and these days can go into your calendar.</p>
  }
  const isTold = Object.keys(told.lines).length > 0
  return (
    <>
      <FileLink href={aftercareFileHref(answers)} make={live ? actions?.onCalendar : undefined} isOwn={isTold} isButton>
        Put these days in my calendar
      </FileLink>
      <p className="mt-2 text-sm text-soft">
        {isTold ? 'What your practitioner said goes in too, and is marked.' : 'Any calendar takes it.'}
      </p>
    </>
  )
}

/** To which day the head line holds, in words that go on from it. */
function sayUntil(ask: AftercareAsk, lastDay: number | null, day: AftercareDay): string {
  if (lastDay === null) return ''
  if (lastDay === day.day) return ' today'
  const { session, sinceSession } = aftercareFromTable(lastDay, optionsOf(ask), ask.table)
  const date = dateText(ask, lastDay)
  return [
    ` to day ${sinceSession}`,
    session === day.session ? '' : ` after session ${session}`,
    date ? `, ${date}` : '',
  ].join('')
}

/** The screen for a phone in bed: the day, what holds, what is next. */
export const AftercareToday = (ask: AftercareAsk) => {
  const { table, answers } = ask
  const options = optionsOf(ask)
  const shown = shownDay(ask)
  const day = aftercareFromTable(shown, options, table)
  const rows = rowsOf(day)
  const lead = leadOf(day, options, table)
  const waiting = waitingOf(day)
  const coming = changesAfter(shown, options, table)
  const today = todayOf(ask)
  const date = dateText(ask, shown, 'long')
  const began = dateText(ask, sessionStart(ask, day.session), 'plain')
  const until = sayUntil(ask, lead.lastDay, day)
  // On the paper of a whole course the list of days says it all, day 0 too.
  return (
    <section
      aria-labelledby="today-title"
      className={answers.sessions > 1 && answers.day === null ? 'print:hidden' : undefined}
    >
      <p className="text-soft">
        {began ? `Session ${day.session}: ${began}` : `Counted from session ${day.session}`}
        {'. '}
        <a href="#aftercare-start" className="inline-block min-h-6 print:hidden">
          {answers.start ? 'Change it' : 'Set your date'}
        </a>
      </p>
      <h2 id="today-title" className="text-4xl tabular-nums lining-nums print:text-xl">{`Day ${day.sinceSession}`}</h2>
      {date ? <p className="mt-1 text-soft">{`${today === shown ? 'Today, ' : ''}${date}`}</p> : null}
      {today === shown && !ask.live ? (
        <p className="mt-1 text-sm text-soft print:hidden">
          By our clock. If your day is another one, go a day on or back.
        </p>
      ) : null}
      {today !== null && today < 0 && answers.day === null ? (
        <p className="mt-1 text-soft">Your session is still to come. This is what will hold on the day.</p>
      ) : null}
      <p className="mt-2 max-w-[34ch] font-serif text-xl leading-snug print:max-w-none print:text-base">
        {`${lead.says}${until}. ${day.sinceSession <= table.rednessDays ? table.words.redness : ''}`}
      </p>
      {ask.problems.length > 0 ? (
        <p className="mt-3 border-l-4 border-stop pl-3 text-stop print:hidden">
          Something here could not be read.{' '}
          <a href={`#aftercare-${ask.problems[0]?.field}-error`} className="inline-block min-h-6">
            See what is wrong
          </a>
        </p>
      ) : null}
      <DaySteps {...ask} />
      <div
        className={`mt-2 grid grid-cols-[4rem_1fr] border-t-2 border-ink sm:grid-cols-[5rem_1fr] print:grid-cols-[2rem_1fr]`}
      >
        <p
          aria-hidden="true"
          className="pt-4 print:pt-1 print:text-base font-serif text-2xl leading-none text-skin tabular-nums lining-nums"
        >
          {day.sinceSession}
        </p>
        <div className="print:columns-2 print:gap-8">
          {rows.map(row => (
            <TodayRow key={row.family} row={row} ask={ask} />
          ))}
          {rows.length === 0 ? (
            <p className="py-4 text-lg font-semibold">The sources that you kept ask nothing more on this day</p>
          ) : null}
          <WaitingRow lines={waiting} ask={ask} />
          <DutyList day={day} ask={ask} />
          {day.silent.length > 0 ? (
            <p className="border-t border-rule py-3 text-sm text-soft print:hidden">
              {`${printList(day.silent.map(id => sourceName(ask, id)))}: no rule for this day. That is no leave.`}
            </p>
          ) : null}
        </div>
      </div>
      {coming.length > 0 ? <h3 className="hush">Next</h3> : null}
      <ol className="print:hidden">
        {coming.slice(0, 4).map(change => (
          <ComingRow key={change.day} change={change} ask={ask} />
        ))}
      </ol>
      {coming.length > 0 && waiting.length === 0 ? (
        <p className="border-t border-rule py-3 text-sm text-soft print:hidden">{table.words.healed}</p>
      ) : null}
      <div className="border-t border-rule pt-5 print:hidden">
        <CalendarButton {...ask} />
      </div>
      <TodayLinks {...ask} />
    </section>
  )
}
