import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { parseCandidacy } from '@/lib/candidacy/candidacy-address'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { compareAddress } from '@/lib/compare/compare-address'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import { printMany } from '@/lib/format/print-many'
import { pathAddress } from '@/lib/path/path-address'
import { photoInLine } from '@/lib/photo/describe-photo'
import { photoAddress } from '@/lib/photo/photo-address'
import { nameOf } from '@/lib/practitioner/change-visits'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { valuesAddress } from '@/lib/values/values-address'
import type { Plan, PlanPart, TextPart } from './plan-document'
import type { PlanTables } from './plan-tables'
import { sheetEstimate } from './sheet-estimate'

type Tables = Pick<PlanTables, 'flow' | 'cost' | 'options'>
/** A part's text in one line. */
type SayPart = (text: string, tables: Tables) => string | null

const sayQuiz: SayPart = (text, { flow }) => {
  const { picks } = parseCandidacy(flow, text)
  const { verdict } = weighPicks(flow, picks)
  const short = flow.verdicts.find(({ id }) => id === verdict)?.short ?? ''
  return `${short}, by ${printMany(Object.keys(picks).length, 'answer')}`
}

const sayCompare: SayPart = (text, { options }) => {
  const chosen = compareAddress.parse(text).answers.options
  return chosen.length === 0 ? 'None picked yet' : chosen.map(id => options[id]).join('; ')
}

const sayValues: SayPart = (text, { options }) => {
  const { mine, two, before, after } = valuesAddress.parse(text).answers
  const weighed = Object.values(mine).filter(weight => weight > 0).length
  const leaning = after ?? before
  return [
    `${printMany(weighed, 'wish', 'wishes')} weighed`,
    leaning === null ? '' : leaning === 'unsure' ? 'no leaning yet' : `leaning towards ${options[leaning]}`,
    two ? 'and a second person’s' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const sayPath: SayPart = text => {
  const { done, people, decide } = pathAddress.parse(text).answers
  const said = [
    done.length > 0 ? `${printMany(done.length, 'step')} done` : '',
    people.length > 0 ? printMany(people.length, 'person to talk to', 'people to talk to') : '',
    decide ? `to decide on ${printDay(decide, 'plain')}` : '',
  ]
  return said.filter(Boolean).join(', ') || 'Some questions answered'
}

const sayPicture: SayPart = text => printMany(text.split('&').length, 'setting')

const sayPhoto: SayPart = text => photoInLine(photoAddress.parse(text).answers)

const sayCost: SayPart = (text, { cost }) => {
  const estimate = sheetEstimate(text, cost)
  return estimate && `${estimate.what}: ${estimate.figure ?? 'no price'}`
}

const sayTimeline: SayPart = text => {
  const { start, event, sessions } = timelineAddress.parse(new URLSearchParams(text)).answers
  const when = start ? `from ${printDay(start)}` : event ? `done by ${printDay(event)}` : 'no date yet'
  return `${printMany(sessions, 'session')}, ${when}`
}

const sayAftercare: SayPart = text => {
  const { start, sessions } = aftercareAddress.parse(new URLSearchParams(text)).answers
  return start ? `${printMany(sessions, 'session')}, from ${printDay(start)}` : 'No date yet'
}

function sayTold({ lines, done }: NonNullable<Plan['own']>): string {
  const ticks = Object.values(done).reduce((sum, ids) => sum + (ids?.length ?? 0), 0)
  return [printMany(Object.keys(lines).length, 'rule'), ...(ticks > 0 ? [`${ticks} ticked off`] : [])].join(', ')
}

/** Whom the reader has looked at, by name. */
const sayPeople = (visits: NonNullable<Plan['practitioner']>): string =>
  printList(visits.people.map((_, i) => nameOf(visits, i)))

const countWords = (notes: string): string => printMany(notes.trim().split(/\s+/).length, 'word')

/** A row for each part that is its tool's own address text. */
const says: Readonly<Record<TextPart, SayPart>> = {
  candidacy: sayQuiz,
  compare: sayCompare,
  values: sayValues,
  path: sayPath,
  preview: sayPicture,
  photo: sayPhoto,
  cost: sayCost,
  timeline: sayTimeline,
  aftercare: sayAftercare,
}

const isTool = (part: PlanPart): part is TextPart => Object.hasOwn(says, part)

/** A part of the plan in one line; `null` where the plan does not have it. */
export function planSummary(part: PlanPart, plan: Plan, tables: Tables): string | null {
  const { [part]: held, own, practitioner, notes = '' } = plan
  if (held === undefined) return null
  if (isTool(part)) return says[part](plan[part] ?? '', tables)
  if (part === 'own') return own ? sayTold(own) : null
  return part === 'notes' ? countWords(notes) : practitioner ? sayPeople(practitioner) : null
}
