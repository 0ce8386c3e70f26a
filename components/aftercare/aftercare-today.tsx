import type { ReactNode } from 'react'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { changesAfter } from '@/lib/aftercare/day-changes'
import { leadOf, waitingOf } from '@/lib/aftercare/tell-day'
import { theSourceIn } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, isAsked, optionsOf, sayLead, shownDay, todayOf } from './aftercare-ask'
import { ComingRow } from './coming-row'
import { HealingStrip } from './healing-strip'
import { CalendarButton, TodayLinks } from './today-links'
import { TodayLines } from './today-lines'

type TodayProps = { ask: AftercareAsk; isShown: boolean; help: ReactNode }

/** What holds on the day: in one sentence, in the picture of all days, line by line; and what comes next. */
export const AftercareToday = ({ ask, isShown, help }: TodayProps) => {
  const { table } = ask
  const options = optionsOf(ask)
  const shown = shownDay(ask)
  const day = aftercareFromTable(shown, options, table)
  const coming = changesAfter(shown, options, table)
  const since = isAsked(ask) ? day.sinceSession : null
  if (!isShown) return help
  return (
    <>
      <p className="mt-1 max-w-[44ch] font-serif text-lg leading-snug print:max-w-none print:text-base">
        <span className="font-semibold">{sayLead(ask, day, leadOf(day, options, table))}</span>
        {day.sinceSession <= table.rednessDays ? ` ${table.words.redness}` : ''}
      </p>
      <div className="max-w-3xl print:max-w-none">
        {ask.path === '/today' ? null : <HealingStrip ask={ask} since={since} />}
        {help}
      </div>
      <h2 id="day" className="mt-8 scroll-mt-6 text-2xl print:mt-1 print:text-lg">
        {since === null ? 'On the day of the session' : todayOf(ask) === shown ? 'Today' : `On day ${since}`}
      </h2>
      <TodayLines day={day} ask={ask} />
      {day.silent.length > 0 ? (
        <p className="border-t border-rule py-3 text-sm text-soft print:hidden">
          {`We found no rule for this day from ${printList(
            day.silent.map(id => theSourceIn(table.sources, id)),
          )}, and that does not mean that you can do as you like.`}
        </p>
      ) : null}
      {coming.length > 0 ? <h2 className="mt-6 text-2xl print:hidden">What changes next</h2> : null}
      <ol className="print:hidden">
        {coming.slice(0, 3).map(change => (
          <ComingRow key={change.day} change={change} ask={ask} />
        ))}
      </ol>
      {coming.length > 0 && waitingOf(day).length === 0 ? (
        <p className="border-t border-rule py-3 text-sm text-soft print:hidden">{table.words.healed}</p>
      ) : null}
      <div className="border-t border-rule pt-5 print:hidden">
        <CalendarButton {...ask} />
      </div>
      <TodayLinks {...ask} />
    </>
  )
}
