import { activities } from '@/lib/aftercare/activities'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import type { DayChange } from '@/lib/aftercare/day-changes'
import { type DayNews, newsOf, newsParts } from '@/lib/aftercare/day-news'
import { earlierVoices } from '@/lib/aftercare/earlier-voices'
import { sayDay } from '@/lib/aftercare/say-when'
import { lowerFirst, upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, dateText, optionsOf, sourceName } from './aftercare-ask'
import { ToldMark } from './told-mark'

/** What a day brings, in bold: what it allows with its conditions, what it asks. A later session is named by itself. */
export function changeTitle(change: DayChange, news: DayNews): string {
  if (change.since === 0 && change.day > 0) return `Session ${change.session}`
  return newsParts(news).map(upperFirst).join('. ')
}

/** A coming day: its number, what it brings, its date, and who would have it sooner. */
export const ComingRow = ({ change, ask }: { change: DayChange; ask: AftercareAsk }) => {
  const { table, answers, told } = ask
  const date = dateText(ask, change.day)
  const earlier = earlierVoices(
    change.freed.filter(id => !told.lines[id]),
    change.since,
    table,
    answers.without,
  )
  const news = newsOf(change, aftercareFromTable(change.day, optionsOf(ask), table))
  const mine = change.freed.filter(id => told.lines[id])
  return (
    <li className="grid grid-cols-[4rem_1fr] border-t border-rule py-3 sm:grid-cols-[5rem_1fr]">
      <h3 className="font-serif text-2xl leading-none text-skin tabular-nums lining-nums">
        <span className="hush">Day </span>
        {change.since}
      </h3>
      <div>
        <p className="font-semibold leading-snug">{`${changeTitle(change, news)}.`}</p>
        <p className="mt-0.5 text-soft">
          {[
            date ? `${date}.` : '',
            change.since === 0 && change.day > 0 ? 'The days start again.' : '',
            ...earlier.map(
              one =>
                `The ${lowerFirst(sourceName(ask, one.source))} allows ${printList(
                  one.activities.map(id => activities[id].short),
                )} from ${sayDay(one.day)}.`,
            ),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {mine.length > 0 ? (
          <p className="mt-1">
            <ToldMark />
          </p>
        ) : null}
      </div>
    </li>
  )
}
