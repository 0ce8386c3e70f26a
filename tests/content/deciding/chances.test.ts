import { describe, expect, it } from 'vitest'
import { chances, uncounted } from '@/content/deciding/chances'
import { type Chance, chanceSchema, type Uncounted, uncountedSchema } from '@/content/deciding/chances.schema'
import { optionIds } from '@/content/deciding/option-ids'
import { getOutside } from '@/lib/evidence/outside-facts'
import { toldChances } from '@/lib/chances/chances'

const rows = Object.entries<Chance>(chances)
const gaps = Object.entries<Uncounted>(uncounted)

/** The figures that are typed in a row; those of claims stand in the ledger. */
const typed = ({ counted, beside }: Chance): number[] =>
  [counted, ...(beside ? [beside.counted] : [])].flatMap(one =>
    Object.values<unknown>(one)
      .flat()
      .filter((figure): figure is number => typeof figure === 'number' && figure !== 0),
  )

const wordsOf = (row: Chance) =>
  (row.outside ?? []).flatMap(id => {
    const { statement, studied, limits } = getOutside(id)
    return [statement, studied, limits]
  })

const numbersIn = (text: string) =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(one => Number(one.replaceAll(',', '')))

describe.each(rows)('%s', (_, row) => {
  it('is a count', () => {
    expect(chanceSchema.parse(row)).toEqual(row)
  })

  it('types only figures that stand in the facts under it', () => {
    const known = wordsOf(row).flatMap(numbersIn)
    expect(typed(row).filter(figure => !known.includes(figure))).toEqual([])
  })

  it('says it without “1 in”, without comparing risks and without an adjective for a number', () => {
    const words = [row.happened, row.who, row.over, row.note ?? ''].join(' ')
    expect(words).not.toMatch(
      /\b1 in \d|\bone in\b|\btimes (?:as|more|less)\b|\b(?:rare|common|few|many|high|low) (?:risk|chance)|\brarely\b|\boften\b/i,
    )
  })
})

it.each(gaps)('%s says where we looked', (_, gap) => {
  expect(uncountedSchema.parse(gap)).toEqual(gap)
})

it('every option has a count or says that there is none', () => {
  const told = [...rows, ...gaps].map(([, { option }]) => option)
  expect(optionIds.filter(id => !told.includes(id))).toEqual([])
})

it('a medicine never stands without the dummy beside it, over the same time and in the same study', () => {
  const medicines = rows.filter(([, { option }]) => option === 'finasteride' || option === 'minoxidil')
  expect(medicines.filter(([, { beside, note }]) => !beside && !note).map(([id]) => id)).toEqual([])
})

it('the ends of the study that the health publisher tells are those of the exact method', () => {
  const found = toldChances('smp').map(({ id, share }) => [id, share.hundred, share.fits] as const)
  expect(found).toContainEqual(['smp-serious-harm', 0, { low: 0, high: 15 }])
  expect(found).toContainEqual(['smp-allergy', 5, { low: 0, high: 23 }])
})
