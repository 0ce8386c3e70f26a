import { daysBetween } from '@/lib/calendar/move-day'
import type { Day } from '@/lib/calendar/read-day'
import { upperFirst } from '@/lib/format/first-letter'
import { printDay } from '@/lib/format/print-day'
import { printMany } from '@/lib/format/print-many'
import type { BackPlan } from './back-plan'
import { tellSpan } from './tell-plan'
import type { PlanSpan, TimelinePlan } from './timeline-plan'

/** The answer in words: what is told in large type and called out where it changes, and the sentences under it. */
export type SaidAnswer = { headline: string; lead: readonly string[] }

/** A span inside a sentence: "between 18 January and 1 February 2027", "about 18 February 2027", "on day 14". */
function spanInWords(span: PlanSpan): string {
  const { early, late, about } = span
  if (!early || early.day === late.day) return about || !early ? tellSpan(span) : `on ${tellSpan(span)}`
  const [from, to] = [early, late].map(({ day, date }) => (date ? printDay(date, 'plain') : `day ${day}`))
  const isOneYear = early.date?.slice(0, 4) === late.date?.slice(0, 4)
  const ends = `${isOneYear ? from?.replace(/ \d{4}$/, '') : from} and ${to}`
  return `between ${about ? 'about ' : ''}${ends}`
}

/** The day of the finished look in large type; counted in days where no start is known. */
function finishedOn(span: PlanSpan): string {
  const { early, late, about } = span
  if (late.date !== null) return `Finished ${about || !early || early.day !== late.day ? '' : 'on '}${tellSpan(span)}`
  const days = early && early.day !== late.day ? `${early.day}–${late.day}` : String(late.day)
  return `Finished ${about ? 'about ' : ''}${early ? '' : 'up to '}${days} days after session 1`
}

/** How the reader's own day stands to the last day on which the look is finished. */
function sayOwnDay(event: Day, finish: Day): string {
  const apart = daysBetween(finish, event)
  const own = `Your day, ${printDay(event, 'plain')},`
  if (apart === 0) return `${own} is that very day, with none to spare.`
  if (apart > 0) return `${own} comes ${printMany(apart, 'day')} later.`
  return `${own} comes ${printMany(-apart, 'day')} sooner, so the look would not be finished by then.`
}

/**
 * The answer of a plan that counts on. `finishers`: who dates the finished look, in the middle of a sentence. `event`: the
 * reader's own day, where there is one beside the start.
 */
export function sayPlan(plan: TimelinePlan, finishers: string, event: Day | null): SaidAnswer {
  const { result, sessions, start, past } = plan
  const last = sessions > 1 ? plan.spans.at(-1) : undefined
  const finish = result?.span.late.date
  const lasting = last && `Your last session would be ${spanInWords(last.span)}`
  return {
    headline: result ? finishedOn(result.span) : `Last session ${last ? tellSpan(last.span) : 'with the first'}`,
    lead: [
      past ? 'Session 1 has gone by, and we count on from it all the same.' : '',
      event && finish ? sayOwnDay(event, finish) : '',
      result ? `This finish goes by the days of ${finishers}.` : '',
      lasting ? `${lasting}, depending on the article${start ? '' : ', if the first is on day 0'}.` : '',
    ].filter(Boolean),
  }
}

/** The answer of a plan that counts back. A day that has gone by is no day to start, and is told first. */
export function sayBack({ event, past, safest, widest }: BackPlan): SaidAnswer {
  const day = printDay(event, 'plain')
  if (!safest) return { headline: 'No date', lead: ['We found nobody who dates so many sessions.'] }
  const first = `${safest.about ? 'about ' : ''}${printDay(safest.day, 'plain')}`
  const last = widest && widest.day !== safest.day ? printDay(widest.day, 'plain') : null
  const was = `the safest start was ${first}`
  if (past)
    return { headline: 'Your day has gone by', lead: [`For ${day} ${was}${last ? ` and the very last ${last}` : ''}.`] }
  if (!safest.gone) {
    const atLast = last ? `, and the very last one is ${last}, with no time to spare` : ''
    return {
      headline: `Start by ${first} to be safe`,
      lead: [`That is the safest start to be finished by ${day}${atLast}.`],
    }
  }
  const isTooLate = !widest || widest.gone
  return {
    headline: isTooLate ? 'Too late by these dates' : 'Too late to be safe',
    lead: [`For ${day} ${was}${last ? `, and the very last ${isTooLate ? 'was' : 'is'} ${last}` : ''}.`],
  }
}

const clashWords = {
  on: {
    both: 'It clashes with this start.',
    one: 'It may clash with this start.',
    none: 'This start is clear of it, if it has healed by then.',
  },
  back: {
    both: 'It clashes with both answers.',
    one: 'It clashes with the very last start only.',
    none: 'Both answers are clear of it, if it has healed by then.',
  },
} as const

/**
 * How a clash stands to the last session: `back` to those of the safest and the widest start, `on` to the last and the
 * first day of the one of a start that is set. Without a day of its own nobody dates its end.
 */
export function sayClash(
  clash: { lastSessionBy: Day | null; safest: boolean; widest: boolean },
  counting: keyof typeof clashWords,
): string {
  if (clash.lastSessionBy === null) return 'We found no day to count with.'
  const { safest, widest } = clash
  return clashWords[counting][safest && widest ? 'both' : safest || widest ? 'one' : 'none']
}

/** What the calendar says. `who`: those whose days they are, in the middle of a sentence. */
export const calendarWords = {
  disclaimer: 'Dates by the articles that give any, counted by Stipple. Your practitioner’s own dates come first.',
  range: (span: string) => `By the articles that date it: ${span}.`,
  resultTitle: (end: string, who: string) => `SMP: the finished look at the ${end}, according to ${who}`,
  result: (span: string, says: string) => `${upperFirst(span)}. ${says}`,
  touchUp: (who: string, years: string) => `A touch-up may come up after ${years}, according to ${who}.`,
  countedBack: (who: string) => `This day is counted back by the days of ${who}.`,
  clash: 'Even with the last session by today, it has to have healed by your day.',
} as const

/** What is to be known of a figure that prose calls by its id. */
export const factWords = {
  span: (what: string, names: string) => `${what}, from the lowest to the highest figure of ${names}.`,
  waits: (count: number) =>
    `Our sum of the waits from the first of ${count} sessions to the last, over the sources that space them.`,
  hours: (count: number) =>
    `Our sum of the hours in the chair for ${count} sessions, over the sources that give hours.`,
} as const
