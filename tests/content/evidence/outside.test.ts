import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/calendar/read-day'
import { moveDay } from '@/lib/calendar/move-day'
import { claims } from '@/content/evidence/claims'
import { outside } from '@/content/evidence/outside'
import { type OutsideFact, outsideSchema } from '@/content/evidence/outside.schema'
import { filesMatching, withoutComments } from '../../architecture/project-files'

/** Facts whose reading lies more than a year before a day: somebody has to read them again. */
const overdue = (table: readonly (readonly [string, Pick<OutsideFact, 'read'>])[], day: Day) =>
  table.filter(([, { read }]) => read < moveDay(day, { years: -1 })).map(([id]) => id)

const today = new Date().toISOString().slice(0, 10)

const rows = Object.entries(outside) as [string, OutsideFact][]

describe('the table of outside facts', () => {
  it.each(rows)('%s keeps the schema', (_, row) => {
    expect(outsideSchema.safeParse(row).error).toBeUndefined()
  })

  it('has ids that begin with the letter and number of the research note', () => {
    expect(rows.map(([id]) => id).filter(id => !/^[a-i]\d{1,2}-[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it('stands in the order of the note', () => {
    const places = rows.map(([id]) => id.charCodeAt(0) * 100 + Number(id.slice(1).split('-')[0]))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('speaks only against claims that exist', () => {
    expect(rows.flatMap(([, row]) => row.contradicts ?? []).filter(id => !(id in claims))).toEqual([])
  })

  it('speaks against nothing where it says itself that it does not speak of SMP', () => {
    const ofOthers =
      /not (?:name )?SMP|SMP is not named|nothing of SMP|tattoos in general|our inference|no data on tattoos|brows|not people/i
    const forced = rows.filter(
      ([, { contradicts, statement, studied, limits }]) =>
        contradicts && ofOthers.test([statement, studied, limits].join(' ')),
    )
    expect(forced.map(([id]) => id)).toEqual([])
  })

  it('speaks against no promise that its own article takes back in the next sentence', () => {
    // “Anyone … can have SMP. However, there are some conditions where …”
    const takenBack = ['candidacy.anyone.s2']
    expect(rows.filter(([, { contradicts = [] }]) => contradicts.some(id => takenBack.includes(id)))).toEqual([])
  })

  it('never says that only sellers speak of a thing, but that we found it only there', () => {
    const sweeping = /\bonly (?:sellers|clinics|a (?:clinic|seller|marketplace)[a-z ]*?) (?:say|give|name|date)s?\b/i
    const tables = filesMatching(/^content\/.*\.ts$/).filter(({ text }) => sweeping.test(withoutComments(text)))
    expect(tables.map(({ path }) => path)).toEqual([])
  })

  it('gives what only sellers say, and single cases, the least weight', () => {
    const light = rows.filter(([, row]) => row.confidence.startsWith('low') && row.kind === 'commercial')
    expect(light.filter(([, row]) => row.strength !== 'very-weak')).toEqual([])
    const cases = rows.filter(([, row]) => row.kind === 'case-report')
    expect(cases.filter(([, row]) => row.strength === 'strong' || row.strength === 'moderate')).toEqual([])
  })

  it('calls strong only what a regulator, a law, a public body or a review can carry', () => {
    const kinds = new Set(rows.filter(([, row]) => row.strength === 'strong').map(([, row]) => row.kind))
    expect([...kinds].toSorted()).toEqual(['health-service', 'law', 'regulator', 'review'])
  })

  it('ends neither statement nor consequence with a full stop', () => {
    expect(rows.filter(([, row]) => /\.$/.test(row.statement) || /\.$/.test(row.changes)).map(([id]) => id)).toEqual([])
  })
})

describe('what each outside fact tells a reader of itself', () => {
  const [, whole] = rows[0] as (typeof rows)[number]
  const without = (part: keyof OutsideFact) => {
    const { [part]: _, ...rest } = whole
    return rest
  }

  it.each(['by', 'title', 'read', 'readAs', 'studied', 'limits'] as const)('a fact without %s is none', part => {
    expect(outsideSchema.safeParse(whole).success).toBe(true)
    expect(outsideSchema.safeParse(without(part)).success).toBe(false)
  })

  it('a fact without an address needs a year or a site by which to find it', () => {
    const titled = (title: string) => outsideSchema.safeParse({ ...without('url'), title }).success
    expect(titled('Press statement on keloids')).toBe(false)
    expect(titled('Dermatologic Surgery 2001;27:123–128')).toBe(true)
    expect(titled('Pages of clinics, compared: coastsmp.com')).toBe(true)
    expect(outsideSchema.safeParse({ ...whole, title: 'Press statement on keloids' }).success).toBe(true)
  })

  it('was read after it was written, and not in days to come', () => {
    expect(rows.filter(([, { read, year = 0 }]) => Number(read.slice(0, 4)) < year).map(([id]) => id)).toEqual([])
    expect(rows.filter(([, { read }]) => read > today).map(([id]) => id)).toEqual([])
  })

  it('was read less than a year ago: read it again, and give the new day', () => {
    expect(overdue(rows, today)).toEqual([])
  })

  it('is overdue the day after a year has gone by, and not before', () => {
    const table = [['a', { read: '2026-11-21' }]] as const
    expect(overdue(table, '2027-11-21')).toEqual([])
    expect(overdue(table, '2027-11-22')).toEqual(['a'])
  })

  it('says that what only sellers say was studied on nobody', () => {
    const sellers = rows.filter(([, row]) => row.kind === 'commercial' && row.strength === 'very-weak')
    expect(sellers.filter(([, row]) => !row.studied.includes('nobody was studied')).map(([id]) => id)).toEqual([])
  })

  it('is called a rule where it is a law', () => {
    const laws = rows.filter(([, row]) => row.kind === 'law')
    expect(laws.filter(([, row]) => !row.studied.startsWith('a rule of')).map(([id]) => id)).toEqual([])
  })

  it('never says that nobody has measured what we only have not found', () => {
    const sweeping = /\b(?:nobody|no one) (?:has|have|can|knows)\b/i
    expect(
      rows.filter(([, row]) => sweeping.test(`${row.statement} ${row.changes} ${row.limits}`)).map(([id]) => id),
    ).toEqual([])
  })
})
