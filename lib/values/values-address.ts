import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { type Standing, standings } from '@/content/deciding/standings'
import { type AnswersOf, type Asked, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { type AddressField, field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import { oneOf, readOnce } from '@/lib/address/read-address'
import { cleanText } from '@/lib/format/clean-text'
import { valuesProblems } from './values-link-words'
import type { Weights } from './weigh-values'
import { type WishId, weightLimits, wishIds } from './wishes'

/** What a reader leans towards: an option, or nothing yet. */
export const leanings = [...optionIds, 'unsure'] as const
export type Leaning = (typeof leanings)[number]

/** The longest wish of one's own, in letters. */
export const longestWish = 80

const weightField = field(0, numberField({ limits: weightLimits, message: valuesProblems.weight(weightLimits) }))
const leaningField = field<Leaning | null>(null, readOnce(oneOf(leanings), valuesProblems.leaning))
const standingField = field<Standing>('unknown', readOnce(oneOf(standings), valuesProblems.standing))

type Mine = WishId
type Theirs = `their-${WishId}`
type OwnStanding = `own-${OptionId}`
type Flat = Record<Mine | Theirs, number> &
  Record<OwnStanding, Standing> & {
    wish: string
    two: boolean
    leaning: Leaning | null
    'leaning-after': Leaning | null
  }

/** What the reader said: how much each wish matters to them and to a second person, and a wish of their own. */
type State = {
  mine: Weights<WishId>
  theirs: Weights<WishId>
  /** Whether a second person answers beside the reader. */
  two: boolean
  own: { says: string; stands: Readonly<Record<OptionId, Standing>> }
  before: Leaning | null
  after: Leaning | null
}

const eachAs = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map(name => [name, value(name)])) as Record<Name, Value>
const their = (id: WishId): Theirs => `their-${id}`
const ownName = (id: OptionId): OwnStanding => `own-${id}`

/** What matters is nobody's business: no server sees it. */
export const valuesAddress = defineAddress<Flat, State>({
  path: '/values',
  where: 'fragment',
  fields: {
    ...eachAs(wishIds, () => weightField),
    ...eachAs(wishIds.map(their), () => weightField),
    ...eachAs(optionIds.map(ownName), () => standingField),
    wish: field(
      '',
      readOnce(text => cleanText(text, longestWish) || undefined, valuesProblems.wish),
    ),
    two: field(
      false,
      readOnce(text => (text === 'yes' ? true : undefined), valuesProblems.two),
      two => (two ? 'yes' : ''),
    ),
    leaning: leaningField,
    'leaning-after': leaningField,
  } as { readonly [Name in keyof Flat]: AddressField<Flat[Name]> },
  shape: {
    gather: flat => ({
      mine: eachAs(wishIds, id => flat[id]),
      theirs: eachAs(wishIds, id => flat[their(id)]),
      two: flat.two,
      own: { says: flat.wish, stands: eachAs(optionIds, id => flat[ownName(id)]) },
      before: flat.leaning,
      after: flat['leaning-after'],
    }),
    spread: ({ mine, theirs, two, own, before, after }) => ({
      ...eachAs(wishIds, id => mine[id] ?? 0),
      ...eachAs(wishIds.map(their), name => theirs[name.replace('their-', '') as WishId] ?? 0),
      ...eachAs(optionIds.map(ownName), name => own.stands[name.replace('own-', '') as OptionId]),
      wish: own.says,
      two,
      leaning: before,
      'leaning-after': after,
    }),
  },
  // A second person's weights count while two answer, an own wish's while it has words.
  idle: ({ two, own }) => [
    ...(two ? [] : wishIds.map(their)),
    ...(own.says ? [] : (['own', 'their-own', ...optionIds.map(ownName)] as const)),
  ],
})

export type ValuesAnswers = AnswersOf<typeof valuesAddress>
export type ValuesField = FieldOf<typeof valuesAddress>
export type ValuesAsked = Asked<ValuesAnswers, ValuesField>
