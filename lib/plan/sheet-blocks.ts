import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { cutText } from '@/lib/format/cut-text'
import { photoInLine } from '@/lib/photo/describe-photo'
import { photoAddress } from '@/lib/photo/photo-address'
import type { Plan } from './plan-document'
import type { PlanTables } from './plan-tables'
import type { MakeBlock, SheetBlock } from './sheet-block'
import { decisionBlock } from './sheet-decision'

/** Rules that fit, and letters of each. */
const room = { rules: 3, says: 50 } as const

/** What the practitioner said, in the order of the days. */
const toldBlock: MakeBlock = ({ own }, { activities }) => {
  const told = Object.entries(own?.lines ?? {}).toSorted(
    ([, a], [, b]) => (a.fromDay ?? Number.POSITIVE_INFINITY) - (b.fromDay ?? Number.POSITIVE_INFINITY),
  )
  const more = told.length - room.rules
  const lines = [
    ...told.slice(0, room.rules).map(([id, { fromDay, says }]) => ({
      what: activities[id as AftercareActivity],
      says: [fromDay === null ? '' : `from day ${fromDay}`, cutText(says, room.says)].filter(Boolean).join(': '),
    })),
    ...(more > 0 ? [{ what: 'And', says: `${more} more, which stand in your plan` }] : []),
  ]
  return lines.length > 0 ? { part: 'your practitioner', title: 'What your practitioner said', lines } : null
}

/** What the reader tried on a photo: a wish that can be shown in words, without the photo. */
const photoBlock: MakeBlock = ({ photo }) =>
  photo === undefined
    ? null
    : {
        part: 'photo',
        title: 'What you tried on your photo',
        lines: [{ what: 'Drawn', says: photoInLine(photoAddress.parse(photo).answers) }],
      }

/**
 * The parts of the sheet that are lines, in their order: a row each. It stands on paper, in the text and in the table by
 * being here.
 */
const makers: readonly MakeBlock[] = [decisionBlock, photoBlock, toldBlock]

export const sheetBlocks = (plan: Plan, tables: PlanTables): readonly SheetBlock[] =>
  makers.flatMap(make => make(plan, tables) ?? [])
