import type { AftercareActivity } from '@/content/aftercare/aftercare'
import { activities, titleOf } from '@/lib/aftercare/activities'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import type { DayChange } from '@/lib/aftercare/day-changes'
import { earlierVoices } from '@/lib/aftercare/earlier-voices'
import { sayDay } from '@/lib/aftercare/say-when'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, dateText, optionsOf, sourceName } from './aftercare-ask'
import { ToldMark } from './told-mark'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a day brings, in bold: what it frees, then what it asks for. */
export function changeTitle(change: DayChange, ask: AftercareAsk): string {
  const { lines } = aftercareFromTable(change.day, optionsOf(ask), ask.table)
  const stateOf = (id: AftercareActivity) => lines.find(line => line.activity === id)?.state ?? 'silent'
  const now = (id: AftercareActivity) => {
    const state = stateOf(id)
    return lower(titleOf(id, state === 'silent' ? 'may' : state))
  }
  if (change.since === 0 && change.day > 0) return `Session ${change.session}`
  const open = change.freed.filter(id => stateOf(id) !== 'ask')
  const parts = [...open, ...change.begun].map(now)
  const titles = parts.length > 0 ? parts : change.freed.map(now)
  return upper(printList([...new Set(titles.length > 0 ? titles : change.ended.map(id => lower(titleOf(id, 'may'))))]))
}

/** What a day frees by most, while one source asks for a healed scalp and names no day. */
export function openMatters(change: DayChange, ask: AftercareAsk): string[] {
  const { lines } = aftercareFromTable(change.day, optionsOf(ask), ask.table)
  const held = (id: AftercareActivity) => lines.find(line => line.activity === id)?.state === 'ask'
  const asked = change.freed.filter(held)
  return asked.length < change.freed.length || change.begun.length > 0 ? asked.map(id => activities[id].short) : []
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
  const asked = openMatters(change, ask)
  const mine = change.freed.filter(id => told.lines[id])
  return (
    <li className="grid grid-cols-[4rem_1fr] border-t border-rule py-4 sm:grid-cols-[5rem_1fr]">
      <p className="font-serif text-2xl leading-none text-skin tabular-nums lining-nums">
        <span className="hush">Day </span>
        {change.since}
      </p>
      <div>
        <p className="text-lg font-semibold leading-snug">{changeTitle(change, ask)}</p>
        <p className="mt-0.5 text-soft">
          {[
            date ? `${date}.` : '',
            asked.length > 0 ? `If it has healed: ${printList(asked)}.` : '',
            change.since === 0 && change.day > 0 ? 'The days start again.' : '',
            ...earlier.map(
              one =>
                `From ${sayDay(one.day)} by the ${lower(sourceName(ask, one.source))}: ${printList(
                  one.activities.map(id => activities[id].short),
                )}.`,
            ),
            change.freed.length + change.begun.length > 0 && change.ended.length > 0
              ? `No longer asked for: ${printList(change.ended.map(id => lower(titleOf(id, 'do'))))}.`
              : '',
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
