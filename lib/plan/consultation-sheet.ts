import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'
import type { Day } from '@/lib/calendar/read-day'
import { parseCandidacy } from '@/lib/candidacy/candidacy-address'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { sortQuestions } from '@/lib/practitioner/sort-questions'
import type { Plan } from './plan-document'
import type { PlanTables, SheetDispute, SheetReason } from './plan-tables'
import type { SheetBlock } from './sheet-block'
import { sheetBlocks } from './sheet-blocks'
import { type SheetDates, sheetDates } from './sheet-dates'
import { type SheetEstimate, type SheetOffer, sheetEstimate, termsOf } from './sheet-estimate'

/** How much of each fits on two pages of either paper. */
export const sheetRoom = {
  questions: 8,
  /** Letters that the blocks may have before they take room from the rest: always, and for each part that is missing. */
  blocks: { always: 150, estimate: 500, dates: 250, quiz: 400 },
  /** Letters of a line in a column. */
  line: 60,
  reasons: { rows: 5, letters: 750, least: 150 },
  disputes: { rows: 3, letters: 700, least: 0 },
  /** Disputes on a sheet with neither estimate nor reasons. */
  bare: { rows: 4, letters: 1_800, least: 500 },
  notes: 200,
  /** Above so many offers each says on paper what cancelling costs and no more, and what was tried on a photo gives way. */
  offers: 2,
} as const

/** All that the sheet prints, in plain words. */
export type ConsultationSheet = {
  /** The day on which it was made; `null` on the blank sheet. */
  made: Day | null
  /** The practitioner's name, where the plan has only one. */
  whom: string | null
  questions: readonly QuestionLine[]
  /** What is a heading and lines: the decision, what the practitioner said. */
  blocks: readonly SheetBlock[]
  estimate: SheetEstimate | null
  dates: SheetDates | null
  /** What the quiz says, in short, and what to raise with a doctor or to sort out, the gravest first. */
  verdict: string | null
  raise: readonly SheetReason[]
  /** How many more points the quiz has than the sheet. */
  raiseMore: number
  disputed: readonly SheetDispute[]
  unknown: readonly string[]
  notes: string | null
  notesCut: boolean
}

/** The first of a list that fit: so many rows, so many letters. A long one is passed over for a shorter one after it. */
function fitting<Row>(
  rows: readonly Row[],
  room: { rows: number; letters: number },
  textOf: (row: Row) => string,
): Row[] {
  let left: number = room.letters
  const taken: Row[] = []
  for (const row of rows) {
    const { length } = textOf(row)
    if (taken.length === room.rows || length > left) continue
    left -= length
    taken.push(row)
  }
  return taken
}

/** What is left of a room of letters where others have taken some. */
const leftOf = ({ rows, letters, least }: { rows: number; letters: number; least: number }, taken: number) => ({
  rows,
  letters: Math.max(least, letters - Math.max(0, taken)),
})

/** Letters that a block takes: its heading and each of its lines take a line of paper at least. */
const lettersOf = ({ note = '', lines }: SheetBlock) =>
  lines.reduce(
    (sum, { what, says }) => sum + Math.max(sheetRoom.line, what.length + says.length),
    sheetRoom.line + note.length,
  )
/** Letters that an offer takes: its name and whole price take a line of paper, and what is said of it stands under that. */
const lettersOfOffer = (offer: SheetOffer) =>
  sheetRoom.line + [offer.given, offer.left, ...termsOf(offer)].join(' ').length
const textOfReason = ({ title, next, who }: SheetReason) => `${title} ${next ?? ''} ${who}`
const textOfDispute = ({ question, sides }: SheetDispute) =>
  question + sides.map(({ who, says }) => who + says).join('')

/** The kinds of reasons in the order of the quiz's result. */
const order: readonly CandidacyEffect[] = ['wait', 'doctor', 'repair', 'against', 'settle']

/** Notes in one block of text, cut where the room ends. */
function shownNotes(notes: string | undefined): Pick<ConsultationSheet, 'notes' | 'notesCut'> {
  const text = notes
    ?.replace(/\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!text) return { notes: null, notesCut: false }
  const cut = [...text].slice(0, sheetRoom.notes).join('')
  return { notes: cut, notesCut: cut !== text }
}

/** What to take to a consultation, out of a plan. Without parts it is a sheet for anyone. Pure: `today` is given. */
export function consultationSheet(plan: Plan, today: Day | null, tables: PlanTables): ConsultationSheet {
  const { picks } = parseCandidacy(tables.flow, plan.candidacy ?? '')
  const answered = plan.candidacy !== undefined
  const { verdict, shown: rules } = weighPicks(tables.flow, picks)
  const held = answered ? rules.flatMap(id => tables.reasons[id] ?? []) : []
  const raise = order.flatMap(effect => held.filter(reason => reason.effect === effect))
  const estimate = sheetEstimate(plan.cost, tables.cost)
  const hasMany = (estimate?.offers.length ?? 0) > sheetRoom.offers
  const blocks = sheetBlocks(plan, tables).filter(({ part }) => part !== 'photo' || !hasMany)
  const used = [...blocks.map(lettersOf), ...(estimate?.offers.map(lettersOfOffer) ?? [])].reduce(
    (sum, n) => sum + n,
    0,
  )
  const dates = sheetDates(plan.timeline, today, tables.timeline)
  const { blocks: spare } = sheetRoom
  const taken =
    used - spare.always - (estimate ? 0 : spare.estimate) - (dates ? 0 : spare.dates) - (answered ? 0 : spare.quiz)
  const shown = fitting(raise, leftOf(sheetRoom.reasons, taken), textOfReason)
  const { mine, everyone } = sortQuestions(tables.questions, picks)
  const disputes = [...new Set([...held.flatMap(reason => reason.disputes), ...tables.common])]
  const room = estimate || answered ? leftOf(sheetRoom.disputes, taken) : leftOf(sheetRoom.bare, used)
  const people = plan.practitioner?.people.filter(({ name }) => name !== '') ?? []
  return {
    made: today,
    whom: people.length === 1 ? (people[0]?.name ?? null) : null,
    questions: [...mine.slice(0, sheetRoom.questions / 2), ...everyone]
      .slice(0, sheetRoom.questions)
      .flatMap(id => tables.questions.find(question => question.id === id) ?? []),
    blocks,
    estimate,
    dates,
    verdict: answered ? (tables.flow.verdicts.find(({ id }) => id === verdict)?.short ?? null) : null,
    raise: shown,
    raiseMore: raise.length - shown.length,
    disputed: fitting(
      disputes.flatMap(id => tables.disputes[id] ?? []),
      room,
      textOfDispute,
    ),
    unknown: tables.unknown,
    ...shownNotes(plan.notes),
  }
}
