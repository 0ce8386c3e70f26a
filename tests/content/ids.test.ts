import { describe, expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import { disagreements } from '@/content/evidence/disagreements'
import { outside } from '@/content/evidence/outside'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { stances } from '@/content/evidence/stances'
import { claimId, claimIn, disagreementId, outsideId, sourceId, stanceId } from '@/content/ids.schema'
import { proseStanceSchema } from '@/content/evidence/stance.schema'
import { previewNoteSchema } from '@/content/scalp/scalp.schema'

const tables = [
  { name: 'a claim', schema: claimId, ids: Object.keys(claims), wrong: 'cost.total.s9' },
  { name: 'an outside fact', schema: outsideId, ids: Object.keys(outside), wrong: 'z9-nothing' },
  { name: 'a statement of prose', schema: stanceId, ids: Object.keys(stances), wrong: 'nobody-says-it' },
  { name: 'a disagreement', schema: disagreementId, ids: Object.keys(disagreements), wrong: 'C99' },
]

describe.each(tables)('the id of $name', ({ schema, ids, wrong }) => {
  it('is that of a row which is there', () => {
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter(id => !schema.safeParse(id).success)).toEqual([])
  })

  it.each([wrong, '', 'toString', 7, null])('is not %s', id => {
    expect(schema.safeParse(id).error?.issues[0]?.message).toMatch(/^no such /)
  })

  it('has the shape that readers of the data are told', () => {
    const { type, pattern } = schema.meta() as { type: string; pattern: string }
    expect(type).toBe('string')
    expect(ids.filter(id => !new RegExp(pattern).test(id))).toEqual([])
    expect(new RegExp(pattern).test('no.id at all')).toBe(false)
  })
})

describe('the source of a claim', () => {
  it('is one of the list, at the end of the id', () => {
    expect(new Set(Object.keys(claims).map(sourceOf))).toEqual(new Set(sourceIds))
    expect(sourceIds.filter(id => !sourceId.safeParse(id).success)).toEqual([])
  })

  it.each(['cost.total.s9', 'cost.total', 'cost.total.xs1', 's1.cost'])('is not guessed for %s', id => {
    expect(() => sourceOf(id)).toThrow(`"${id}" ends with none of`)
  })
})

it('a claim that must have a figure is refused without it, or with one in another unit', () => {
  expect(claimIn('usd').safeParse('cost.per-session.s3').success).toBe(true)
  expect(claimIn('years', 'usd').safeParse('cost.per-session.s3').success).toBe(true)
  expect(claimIn('years').safeParse('cost.per-session.s3').error?.issues[0]?.message).toBe(
    'this claim has no figure in years',
  )
  expect(claimIn('usd').safeParse('pain.mild.s2').success).toBe(false)
})

it('a table that names a claim or a fact which is not there is refused, whichever table it is', () => {
  const note = { says: 'The sources are agreed.', claims: ['pain.mild.s2'] }
  expect(previewNoteSchema.safeParse(note).success).toBe(true)
  expect(previewNoteSchema.safeParse({ ...note, claims: ['pain.no-such-row.s2'] }).success).toBe(false)
  expect(previewNoteSchema.safeParse({ ...note, outside: ['a0-nothing'] }).success).toBe(false)
  const stance = { says: 'Both say the same', claims: ['pain.mild.s2'] }
  expect(proseStanceSchema.safeParse(stance).success).toBe(true)
  expect(proseStanceSchema.safeParse({ ...stance, differs: { weaker: ['pain.no-such-row.s1'] } }).success).toBe(false)
  expect(proseStanceSchema.safeParse({ ...stance, differs: { louder: ['pain.some-none.s1'] } }).success).toBe(false)
})
