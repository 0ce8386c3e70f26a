import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { type DayStretch, daysThatMatter } from '@/lib/aftercare/day-changes'
import { newsOf } from '@/lib/aftercare/day-news'
import { leadOf, rowsOf } from '@/lib/aftercare/tell-day'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, dateText, optionsOf, sessionStart, sourceName } from './aftercare-ask'
import { changeTitle, sayIfHealed } from './coming-row'
import { ToldMark } from './told-mark'

type DayEntryProps = {
  stretch: DayStretch
  before: DayStretch | undefined
  /** The same day after an earlier session, where nothing differs: paper need not say it twice. */
  earlier: DayStretch | undefined
  ask: AftercareAsk
}

const DayEntry = ({ stretch, before, earlier, ask }: DayEntryProps) => {
  const { from, to, day, change } = stretch
  const offset = sessionStart(ask, day.session)
  const options = optionsOf(ask)
  const rows = rowsOf(day)
  const news = newsOf(change, day)
  const name = `${from - offset}${to === null ? ' on' : to === from ? '' : `–${to - offset}`}`
  const dates = [dateText(ask, from), to === null || to === from ? null : dateText(ask, to)].filter(Boolean)
  const begins = change.since === 0
  const same = from > 0 && change.freed.length + change.begun.length + change.ended.length === 0
  // Where a source has said its last word by the day, that is worth a word, once.
  const ended = day.silent.filter(
    id => ask.table.rules.some(rule => rule.source === id) && !before?.day.silent.includes(id),
  )
  const told = rows.flatMap(row => row.lines).filter(line => line.told)
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 sm:grid-cols-[9rem_1fr] print:block print:break-inside-avoid print:py-0.5 print:leading-none">
      <div className="print:inline">
        <h3 className="text-2xl text-skin tabular-nums lining-nums print:inline print:text-sm">
          <a
            href={aftercareAddress.href({ ...ask.answers, day: from })}
            rel="nofollow"
            className="no-underline hover:underline"
          >
            <span className="hush">Day </span>
            {name}
          </a>
        </h3>
        {ask.answers.sessions > 1 ? (
          <p className="text-sm text-soft print:ml-2 print:inline print:text-[0.6875rem]">{`Session ${day.session}`}</p>
        ) : null}
        {dates.length > 0 ? (
          <p className="text-sm text-soft print:ml-2 print:inline print:text-[0.6875rem]">{dates.join(' to ')}</p>
        ) : null}
      </div>
      {earlier ? (
        <p className="hidden text-soft print:ml-2 print:inline print:text-[0.6875rem]">{`As session ${earlier.day.session}`}</p>
      ) : null}
      <div className={`max-w-[62ch] print:max-w-none print:[&_p]:mt-0 ${earlier ? 'print:hidden' : ''}`}>
        <p className="font-serif text-lg print:text-xs!">{`${leadOf(day, options, ask.table).says}.`}</p>
        {!begins && change.freed.length + change.ended.length > 0 ? (
          <p className="mt-1">
            <span className="font-semibold">New: </span>
            {[`${changeTitle(change, news)}.`, sayIfHealed(news)].filter(Boolean).join(' ')}
          </p>
        ) : null}
        <p className="mt-1 text-soft">{same ? 'As the day before.' : rows.map(row => `${row.title}.`).join(' ')}</p>
        {told.map(line => (
          <p key={line.activity} className="mt-1">
            <ToldMark says={line.told?.says} />
          </p>
        ))}
        {ended.length > 0 ? (
          <p className="mt-1 text-sm text-soft print:text-xs">
            {`${printList(ended.map(id => sourceName(ask, id)))}: no more rules by the day from here on.`}
          </p>
        ) : null}
      </div>
    </li>
  )
}

/** What a day asks, as one text: two days with the same one need not both be told on paper. */
const textOf = ({ day }: DayStretch) =>
  [
    day.sinceSession,
    ...rowsOf(day).flatMap(row => [row.title, ...row.rest, ...row.lines.map(line => line.told?.says)]),
  ].join('|')

/** All the days that matter, one entry each, from the session to a month after the last one. */
export const DayList = (ask: AftercareAsk) => {
  const stretches = daysThatMatter(optionsOf(ask), ask.table)
  const texts = stretches.map(textOf)
  return (
    <section aria-labelledby="days-title" className="mt-16 md:mt-24 print:mt-2">
      <h2 id="days-title" className="text-3xl print:text-lg">
        Day by day
      </h2>
      <p className="mt-3 max-w-[62ch] font-serif text-lg text-soft print:hidden">
        The strictest of the sources that you keep. A day that is not here is like the one before.
      </p>
      <ol className="mt-8 print:mt-1 print:columns-2 print:gap-8 print:[&_div>p]:text-[0.6875rem]">
        {stretches.map((stretch, i) => (
          <DayEntry
            key={stretch.from}
            stretch={stretch}
            before={stretches[i - 1]}
            ask={ask}
            earlier={stretches.find(
              (one, at) => at < i && one.day.session < stretch.day.session && texts[at] === texts[i],
            )}
          />
        ))}
      </ol>
    </section>
  )
}
