import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { lowerFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { activities } from './activities'
import type { AftercareDay } from './aftercare-day'
import { untilHealed } from './aftercare-words'
import type { DayChange } from './day-changes'
import { lineShort, lineTitle, waits } from './tell-day'
import type { ToldLine } from './told-instructions'

/** One matter of a day's news: its line, made to go on a sentence, and what the reader's practitioner said of it. */
export type NewsLine = { activity: AftercareActivity; title: string; told: ToldLine | null }

/** What a day brings. */
export type DayNews = {
  /** From this day on allowed in so many words. */
  can: readonly NewsLine[]
  /** From this day on: barred only in part, and what the day newly asks for. */
  now: readonly NewsLine[]
  /** Barred no more, or only in part, but somebody who barred it has said no more than that: once healed. */
  ifHealed: readonly NewsLine[]
  /** Barred till the day before, and of no further word by anyone asked. */
  lapsed: readonly NewsLine[]
  /** Asked for till the day before. */
  over: readonly NewsLine[]
}

/** How a title of leave begins. In a list it stands once. */
const youCan = /^you can /

/** What a day brings, from its change and its lines: the one rule behind the coming days, the list of days and the calendar. */
export function newsOf(change: DayChange, day: AftercareDay): DayNews {
  const lineOf = (id: AftercareActivity) => day.lines.find(line => line.activity === id)
  const isAsked = (id: AftercareActivity) => {
    const line = lineOf(id)
    return line !== undefined && (line.state === 'ask' || (line.state === 'limit' && waits(line)))
  }
  const told = (id: AftercareActivity): NewsLine => {
    const line = lineOf(id)
    const title = line && !isAsked(id) ? lineTitle(line) : line ? lineShort(line) : activities[id].short
    return { activity: id, title: lowerFirst(title).replace(youCan, ''), told: line?.told ?? null }
  }
  const news = [...change.freed, ...change.begun]
  const now = news.filter(id => !isAsked(id))
  const isFree = (id: AftercareActivity) => lineOf(id)?.state === 'may'
  return {
    can: now.filter(isFree).map(told),
    now: now.filter(id => !isFree(id)).map(told),
    ifHealed: news.filter(isAsked).map(told),
    lapsed: change.lapsed.map(told),
    over: change.ended.map(id => ({
      ...told(id),
      title: lowerFirst(activities[id].titles.do ?? activities[id].label),
    })),
  }
}

const listed = (lines: readonly NewsLine[]) => printList([...new Set(lines.map(line => line.title))])

/**
 * The news in parts that can stand alone, each with its condition in front of what it lets you do: a calendar cuts a
 * long title at the end. `today` is how the first part begins.
 */
export function newsParts({ can, now, ifHealed, lapsed, over }: DayNews, today = ''): string[] {
  return [
    can.length > 0 ? `${today}you can ${listed(can)}` : '',
    now.length > 0 ? `${can.length > 0 ? '' : today}${listed(now)}` : '',
    ifHealed.length > 0 ? untilHealed(ifHealed.length > 1) + listed(ifHealed) : '',
    lapsed.length > 0 ? `nobody here says more of ${listed(lapsed)}, so ask` : '',
    over.length > 0 ? `nobody here asks you any more to ${listed(over)}` : '',
  ].filter(Boolean)
}
