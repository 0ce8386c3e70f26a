import { decision } from '@/content/deciding/decision'
import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { decided, peopleToAsk } from '@/content/deciding/path'
import { compareAddress } from '@/lib/compare/compare-address'
import { cutText } from '@/lib/format/cut-text'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import { pathAddress } from '@/lib/path/path-address'
import { wishesOf } from '@/lib/values/table-wishes'
import { type Leaning, type ValuesAnswers, valuesAddress } from '@/lib/values/values-address'
import { sayPoints, wishIn } from '@/lib/values/values-words'
import { inGroups, middle, mostPoints, type Weighed, weighOptions, type Weights } from '@/lib/values/weigh-values'
import { type WishId, wishIds } from '@/lib/values/wishes'
import type { MakeBlock, SheetLine } from './sheet-block'

/** How much of each the sheet has room for; the tools have the rest. */
const most = { wishes: 3, options: 2, parts: 2, people: 2, own: 32 } as const

type Names = Readonly<Record<OptionId, string>>

/** The first of a list, and how many more there are. Short names hold commas, so signs part them. */
function some(list: readonly string[], room: number): string {
  const more = list.length - room
  return [...list.slice(0, room), ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

const line = (what: string, says: string): SheetLine[] => (says === '' ? [] : [{ what, says }])

/** The wishes that matter most, with their weights: "hair that grows (5)". */
function heaviest(weights: Weights<WishId>, own: string): string {
  const weighed = wishIds.flatMap(id => {
    const weight = weights[id] ?? 0
    return weight > 0 ? [{ id, weight }] : []
  })
  const sorted = weighed.toSorted((a, b) => b.weight - a.weight)
  return some(
    sorted.map(({ id, weight }) => `${wishIn(id, own)} (${weight})`),
    most.wishes,
  )
}

/** What brings an option most of its points. */
function partsIn({ parts }: Weighed<WishId>, own: string, room: number): string {
  const bringing = parts.filter(({ high }) => high > 0).toSorted((a, b) => middle(b) - middle(a))
  return printList(bringing.slice(0, room).map(({ wish }) => wishIn(wish, own)))
}

/** Which options the weights count most for, their points, and what brings them. */
function firstOf(answers: ValuesAnswers, weights: Weights<WishId>, names: Names, parts: number): string {
  const groups = inGroups(weighOptions(optionIds, wishesOf(answers), weights))
  const [first = []] = groups
  if (mostPoints(weights) === 0) return ''
  if (groups.length === 1) return 'all options alike'
  const told = first.map(one => {
    const from = partsIn(one, answers.own.says, parts)
    return `${names[one.option]}, ${sayPoints(one, weights)}${from && first.length <= most.options ? `, most for ${from}` : ''}`
  })
  return some(told, most.options)
}

const leaningIn = (leaning: Leaning | null, names: Names) =>
  leaning === null ? '' : leaning === 'unsure' ? 'nothing yet' : names[leaning]

/** What the reader leaned towards before they weighed their wishes, and after. */
function leaningsOf({ before, after }: ValuesAnswers, names: Names): string {
  const [first, then] = [leaningIn(before, names), leaningIn(after, names)]
  if (first === '' || then === '' || first === then) return then || first
  return `${then}; at first ${first}`
}

/** A wish in the reader's own words, cut where the room ends. */
const withShortWish = (answers: ValuesAnswers): ValuesAnswers => ({
  ...answers,
  own: { ...answers.own, says: cutText(answers.own.says, most.own) },
})

/** The decision: what was put side by side, what matters, where the reader leans, and when they want to decide. */
export const decisionBlock: MakeBlock = ({ compare, values, path }, { options: names }) => {
  const { options } = compareAddress.parse(compare ?? '').answers
  const wishes = withShortWish(valuesAddress.parse(values ?? '').answers)
  const way = pathAddress.parse(path ?? '').answers
  const people = peopleToAsk.filter(({ id }) => way.people.includes(id)).map(({ who }) => who)
  const lines = [
    ...line('Side by side', options.map(id => names[id]).join('; ')),
    ...line('What matters most', heaviest(wishes.mine, wishes.own.says)),
    ...line('That counts most for', firstOf(wishes, wishes.mine, names, most.parts)),
    ...(wishes.two ? line('For the other person', firstOf(wishes, wishes.theirs, names, 0)) : []),
    ...line('Leaning towards', leaningsOf(wishes, names)),
    ...line('To talk to', some(people, most.people)),
    ...line('Day to decide', way.decide ? printDay(way.decide) : ''),
    ...line('So far', way.decided ? decided[way.decided] : ''),
  ]
  return lines.length > 0 ? { part: 'decision', title: 'Your decision', note: decision.asks, lines } : null
}
