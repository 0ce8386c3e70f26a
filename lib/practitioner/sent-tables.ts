import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { flagsToLeaveAt, redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import type { RedFlag } from '@/content/practitioner/practitioner.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf, type Stance } from '@/lib/evidence/ground'
import { tellGround } from '@/lib/evidence/tell-ground'
import { type CheckLineGroup, checkLines } from './check-lines'
import { type QuestionLine, questionLines } from './question-lines'
import { type SharedGrounds, shareGrounds } from './shared-grounds'

/** `leave`: one at which we would leave. */
export type FlagLine = { id: string; label: string; why: string; leave: boolean }
export type UnknownLine = { id: string; says: string }

/** The tables as they travel to the browser: figures filled in, without the ledger behind them, and each saying once. */
export type SentTables = {
  groups: readonly CheckLineGroup[]
  questions: readonly QuestionLine[]
  /** Those at which we would leave come first. */
  flags: readonly FlagLine[]
  /** What no checklist can find out. */
  unknown: readonly UnknownLine[]
  /** By the kind of row, a hyphen and its id. */
  grounds: SharedGrounds
}

const tell = (kind: string, table: Readonly<Record<string, Stance>>) =>
  Object.entries(table).map(([id, row]) => [`${kind}-${id}`, tellGround(groundOf(row))] as const)

const flagLines = (): readonly FlagLine[] => {
  const leave: readonly string[] = flagsToLeaveAt
  return Object.entries<RedFlag>(redFlags)
    .map(([id, { label, why }]) => ({ id, label, why: fillFigures(why), leave: leave.includes(id) }))
    .toSorted((a, b) => Number(b.leave) - Number(a.leave))
}

/** All that the room hands to its widget. */
export const sentTables = (): SentTables => ({
  groups: checkLines(),
  questions: questionLines(),
  flags: flagLines(),
  unknown: Object.entries(practitionerUnknowns).map(([id, { says }]) => ({ id, says })),
  grounds: shareGrounds(
    Object.fromEntries([
      ...tell('check', practitionerChecks),
      ...tell('ask', practitionerQuestions),
      ...tell('flag', redFlags),
      ...tell('unknown', practitionerUnknowns),
    ]),
  ),
})
