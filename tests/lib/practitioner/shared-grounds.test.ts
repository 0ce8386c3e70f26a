import { expect, it } from 'vitest'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import { groundOf } from '@/lib/evidence/ground'
import { tellGround } from '@/lib/evidence/tell-ground'
import { sentTables } from '@/lib/practitioner/sent-tables'
import { joinGrounds } from '@/lib/practitioner/shared-grounds'

const tables = { check: practitionerChecks, ask: practitionerQuestions, flag: redFlags, unknown: practitionerUnknowns }

it('each row rests in the browser on what its own row in the table rests on, word for word', () => {
  const joined = joinGrounds(sentTables().grounds)
  const told = Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table).map(([id, row]) => [`${kind}-${id}`, tellGround(groundOf(row))]),
  )
  expect(joined).toEqual(Object.fromEntries(told))
})

it('a saying travels once, however many rows rest on it', () => {
  const { told, rows } = sentTables().grounds
  expect(new Set(told.map(({ id, name, says }) => `${id} ${name}: ${says}`)).size).toBe(told.length)
  expect(JSON.stringify(rows)).not.toContain('"says"')
})
