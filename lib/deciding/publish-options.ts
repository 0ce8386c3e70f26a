import { z } from 'zod'
import { aspects, moments, sides, undoing } from '@/content/deciding/aspects'
import { optionIds } from '@/content/deciding/option-ids'
import { options } from '@/content/deciding/options'
import type { Option } from '@/content/deciding/options.schema'
import { claimValueSchema } from '@/content/evidence/claims.schema'
import { tableAlternative } from '@/lib/cost/table-alternative'
import type { DataFile } from '@/lib/evidence/data-file'
import { statedBy } from '@/lib/evidence/statement'
import { endsOf } from '@/lib/value/value'
import { type Cell, type Line, type OptionEntry, optionEntries } from './option-table'

/** One of each key of a table. */
const each = <Key extends string, Schema extends z.ZodType>(table: Readonly<Record<Key, unknown>>, schema: Schema) =>
  z.strictObject(Object.fromEntries(Object.keys(table).map(key => [key, schema])) as Record<Key, Schema>)

const line = z.strictObject({
  id: z.string().describe('permanent; its dots stand in stances.json under “option.” and this id'),
  says: z.string(),
  states: z.string().nullable().describe('the one statement that the claims stand for, where the sentence says more'),
  claims: z.array(z.string()).describe('claims that say at least this'),
  differs: z.array(z.strictObject({ how: z.string(), claim: z.string() })).describe('claims that fit beside it'),
  against: z.array(z.string()).describe('claims that cannot be true together with it'),
  outside: z.array(z.string()).describe('facts from outside the five'),
  sought: z.array(z.string()).describe('the words by which it was looked for, where nothing was found'),
  ours: z.boolean().describe('our own reasoning or sum: no source says it'),
})
const lines = z.array(line)
const priced = z.strictObject({ from: z.string().describe('a claim, or a fact from outside'), value: claimValueSchema })

const schema = z.strictObject({
  v: z.literal(1),
  currency: z.literal('usd'),
  aspects: z.array(z.strictObject({ id: z.string(), asks: z.string(), short: z.string() })),
  options: z
    .array(
      z.strictObject({
        id: z.enum(optionIds),
        name: z.string(),
        short: z.string(),
        verb: z.string().describe('follows “whether to”'),
        starts: z.string().describe('the moments count from this'),
        inShort: line,
        worst: line,
        cells: each(
          aspects,
          z.strictObject({ head: z.string().describe('the answer in a few words'), ...line.shape, more: lines }),
        ),
        undo: each(undoing, line),
        good: lines,
        bad: lines,
        later: each(moments, each(sides, line)),
        course: lines.describe('what hair loss may do if nothing is done'),
        prices: z
          .strictObject({
            once: z.array(priced).describe('paid at the start'),
            monthly: z.array(priced).describe('paid each month'),
            again: z
              .array(z.strictObject({ price: priced, every: priced.describe('years') }))
              .describe('paid anew whenever so many years have gone by'),
          })
          .nullable()
          .describe('null: no price was found, or it is SMP, whose prices stand in costs.json'),
        sums: z
          .strictObject({
            first: claimValueSchema,
            year: claimValueSchema,
            upkeep: claimValueSchema,
            'ten-years': claimValueSchema,
          })
          .nullable()
          .describe('our sums: what the start costs, a year, the upkeep of ten years, and ten years in all'),
        guides: z.array(z.string()),
      }),
    )
    .describe('in the order of the alphabet by name'),
})
type Body = z.infer<typeof schema>

const published = ({ id, says, ground, sought, ours }: Line): Body['options'][number]['worst'] => ({
  id,
  says,
  states: statedBy(ground) ?? null,
  claims: [...ground.says],
  differs: ground.differs.map(({ how, claim }) => ({ how, claim })),
  against: [...ground.against],
  outside: [...ground.outside],
  sought: [...sought],
  ours,
})
const publishedCell = ({ head, more, ...cell }: Cell) => ({ head, ...published(cell), more: more.map(published) })

/** A table of lines, each as the file has it. */
const mapped = <Key extends string, From, To>(table: Readonly<Record<Key, From>>, make: (from: From) => To) =>
  Object.fromEntries(Object.entries<From>(table).map(([key, from]) => [key, make(from)])) as Record<Key, To>

/** The prices that the sums are made of, each with the row that it stands in. */
function pricesOf({ money }: Option): Body['options'][number]['prices'] {
  if (money.by !== 'alternative') return null
  const { once, monthly, again } = tableAlternative(money.id)
  const told = ({ from, value }: (typeof once | typeof monthly)[number]) => ({ from, value: endsOf(value) })
  return {
    once: once.map(told),
    monthly: monthly.map(told),
    again: again.map(({ price, every, gap }) => ({
      price: told(price),
      every: { from: gap ?? '', value: endsOf(every) },
    })),
  }
}

const publishedOption = (option: OptionEntry): Body['options'][number] => {
  const { id, name, short, verb, starts, inShort, worst, cells, undo, good, bad, later, course, sums, guides } = option
  return {
    ...{ id, name, short, verb, starts },
    inShort: published(inShort),
    worst: published(worst),
    cells: mapped(cells, publishedCell),
    undo: mapped(undo, published),
    good: good.map(published),
    bad: bad.map(published),
    later: mapped(later, moment => mapped(moment, published)),
    course: course.map(published),
    prices: pricesOf(options[id]),
    sums: sums && mapped(sums, endsOf),
    guides: [...guides],
  }
}

/** The file `/data/options.json`. */
export const publishOptions = (): DataFile => ({
  name: 'options',
  title: 'The options side by side',
  says: 'Every option in equal form: the same questions, what counts for and against, its worst outcome and its sums.',
  schema,
  body: (): Body => ({
    v: 1,
    currency: 'usd',
    aspects: Object.entries(aspects).map(([id, { asks, short }]) => ({ id, asks, short })),
    options: optionEntries.map(publishedOption),
  }),
})
