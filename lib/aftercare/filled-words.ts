import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import { healingNotes, instructionsFirst, overlapReasons } from '@/content/aftercare/aftercare'
import type { OutsideId } from '@/content/evidence/outside'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { getOutside } from '@/lib/evidence/outside-facts'
import { activities } from './activities'

/** Sentences of the table that the living part of the page prints, figures filled in. */
export type FilledWords = {
  notes: Partial<Record<AftercareActivity, string>>
  /** Facts from outside the five, which never count among them. */
  outside: Partial<Record<AftercareActivity, readonly { id: OutsideId; by: string; statement: string }[]>>
  redness: string
  /** What “once healed” means, by those who put days on it. */
  healed: string
  instructions: string
  overlaps: Record<keyof typeof overlapReasons, string>
}

const outsideOf = (id: OutsideId) => {
  const { by, statement } = getOutside(id)
  return { id, by, statement }
}

/** For the server: it fills figures from the ledger. */
export function filledWords(): FilledWords {
  const notes = activityIds.flatMap(id => {
    const { note } = activities[id]
    return note ? [[id, fillFigures(note)] as const] : []
  })
  const facts = activityIds.flatMap(id => {
    const ids = activities[id].outside ?? []
    return ids.length > 0 ? [[id, ids.map(outsideOf)] as const] : []
  })
  return {
    notes: Object.fromEntries(notes),
    outside: Object.fromEntries(facts),
    redness: fillFigures(healingNotes.redness.says),
    healed: fillFigures(healingNotes.healed.says),
    instructions: fillFigures(instructionsFirst.says),
    overlaps: {
      C63: fillFigures(overlapReasons.C63.says),
      C64: fillFigures(overlapReasons.C64.says),
      other: fillFigures(overlapReasons.other.says),
    },
  }
}
