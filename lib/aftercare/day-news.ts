import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { lowerFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { activities, titleOf } from './activities'
import type { AftercareDay } from './aftercare-day'
import type { DayChange } from './day-changes'
import type { ToldLine } from './told-instructions'

/** One matter of a day's news: its line, made to go on a sentence, and what the reader's practitioner said of it. */
export type NewsLine = { activity: AftercareActivity; title: string; told: ToldLine | null }

/** What a day brings. */
export type DayNews = {
  /** From this day on: barred no more or only in part, and what the day newly asks for. */
  now: readonly NewsLine[]
  /** Barred no more, but one source still waits for a healed scalp and names no day. */
  ifHealed: readonly NewsLine[]
  /** Asked for till the day before. */
  over: readonly NewsLine[]
}

/**
 * What a day brings, from its change and its lines: the one rule behind the coming days, the list of days and the
 * calendar. Where the sources asked say nothing more of a matter, its line is the one for what is allowed.
 */
export function newsOf(change: DayChange, day: AftercareDay): DayNews {
  const lineOf = (id: AftercareActivity) => day.lines.find(line => line.activity === id)
  const isAsked = (id: AftercareActivity) => lineOf(id)?.state === 'ask'
  const told = (id: AftercareActivity): NewsLine => {
    const { state = 'silent', told = null } = lineOf(id) ?? {}
    return { activity: id, title: lowerFirst(titleOf(id, state === 'silent' ? 'may' : state)), told }
  }
  return {
    now: [...change.freed.filter(id => !isAsked(id)), ...change.begun].map(told),
    ifHealed: change.freed.filter(isAsked).map(told),
    over: change.ended.map(id => ({ ...told(id), title: lowerFirst(titleOf(id, 'may')) })),
  }
}

/** The head of the news: what is so from the day on; else what waits for healing, as its line says; else what is over. */
export function newsTitle({ now, ifHealed, over }: DayNews): string {
  const told = [now, ifHealed, over].find(lines => lines.length > 0) ?? []
  return printList([...new Set(told.map(line => line.title))])
}

/** What has to be said beside the head, because the head leaves it out: "sauna and touching". Empty: nothing. */
export function alsoIfHealed({ now, ifHealed }: DayNews): string {
  return now.length > 0 ? printList(ifHealed.map(line => activities[line.activity].short)) : ''
}

/** The same of what is no longer asked for: "keep the scalp clean". */
export function alsoOver({ now, ifHealed, over }: DayNews): string {
  return now.length + ifHealed.length > 0 ? printList(over.map(line => lowerFirst(titleOf(line.activity, 'do')))) : ''
}
