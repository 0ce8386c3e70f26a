import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { type DayStretch, isNews } from '@/lib/aftercare/day-changes'
import { newsOf } from '@/lib/aftercare/day-news'
import { leadOf, rowsOf } from '@/lib/aftercare/tell-day'
import { type AftercareAsk, dateText, optionsOf, sessionStart } from './aftercare-ask'
import { CarriedLink } from './carried-link'
import { changeTitle } from './coming-row'
import { ToldMark } from './told-mark'

type DayEntryProps = {
  stretch: DayStretch
  /** The same day after an earlier session, where nothing differs: paper need not say it twice. */
  earlier: DayStretch | undefined
  ask: AftercareAsk
}

/** One stretch of days on which the same holds, counted from the session in force. */
export const DayEntry = ({ stretch, earlier, ask }: DayEntryProps) => {
  const { from, to, day, change } = stretch
  const offset = sessionStart(ask, day.session)
  const rows = rowsOf(day)
  const news = newsOf(change, day)
  const name = `${from - offset}${to === null ? ' on' : to === from ? '' : `–${to - offset}`}`
  const dates = [dateText(ask, from), to === null || to === from ? null : dateText(ask, to)].filter(Boolean)
  const brings = change.freed.length + change.ended.length + change.lapsed.length > 0
  const told = rows.flatMap(row => row.lines).filter(line => line.told)
  const alone = ask.answers.sessions === 1
  const Heading = alone ? 'h3' : 'h4'
  return (
    <li
      className={`grid content-start gap-x-8 gap-y-2 border-t border-rule py-5 print:block print:py-0.5 print:leading-none ${alone ? 'print:break-inside-avoid sm:grid-cols-[9rem_1fr]' : ''}`}
    >
      <div className="print:inline">
        <Heading className="text-2xl text-skin tabular-nums lining-nums print:inline print:text-sm">
          <CarriedLink
            told={ask.told}
            href={aftercareAddress.href({ ...ask.answers, day: from })}
            className="no-underline hover:underline"
          >
            <span className="hush">Day </span>
            {name}
          </CarriedLink>
        </Heading>
        {dates.length > 0 ? (
          <p className="text-sm text-soft print:ml-1 print:inline print:text-[0.625rem]!">{dates.join(' to ')}</p>
        ) : null}
      </div>
      {earlier ? (
        <p className="hidden text-soft print:ml-1 print:inline print:text-[0.625rem]!">{`As session ${earlier.day.session}`}</p>
      ) : null}
      <div className={`max-w-[62ch] print:max-w-none print:[&_p]:mt-0 ${earlier ? 'print:hidden' : ''}`}>
        <p className="font-serif text-lg print:text-xs!">{`${leadOf(day, optionsOf(ask), ask.table).says}.`}</p>
        {change.since > 0 && brings ? (
          <p className="mt-1">
            <span className="font-semibold">New: </span>
            {`${changeTitle(change, news)}.`}
          </p>
        ) : null}
        {from > 0 && !isNews(change) ? (
          <p className="mt-1 text-soft">The same rules apply as on the day before.</p>
        ) : (
          <ul className="mt-1 list-disc pl-5 text-soft marker:text-skin print:list-none print:pl-0 print:[&>li]:inline">
            {rows.flatMap(({ title, rest }) =>
              [title, ...rest].map((says, i) => (
                <li key={says} className={i > 0 ? 'print:hidden!' : ''}>{`${says}. `}</li>
              )),
            )}
          </ul>
        )}
        {told.map(line => (
          <p key={line.activity} className="mt-1">
            <ToldMark says={line.told?.says} />
          </p>
        ))}
      </div>
    </li>
  )
}
