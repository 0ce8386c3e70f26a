import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { previewFading } from '@/content/scalp/scalp'
import type { PreviewNote } from '@/content/scalp/scalp.schema'
import { type PreviewNoteId, previewNotes } from '@/content/scalp/scalp-notes'
import { claimValue } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { bothEnds } from '@/lib/value/value'
import type { FadingBand, FadingBands } from './preview-fading'
import { type FadingSource, fadingSources } from './preview-settings'

/** What the sources say of a setting, with the figures filled in. */
export type TableNote = { says: string; ground: Ground }

/** What the visualiser needs of the tables and the ledger, small enough to be handed to the browser. */
export type PreviewTable = {
  notes: Readonly<Record<PreviewNoteId, TableNote>>
  fading: FadingBands
  /** Short, for the dots. */
  sources: readonly { id: SourceId; shortName: string }[]
  /** In full, for sentences. */
  voices: Readonly<Record<FadingSource, string>>
}

function band(source: FadingSource): FadingBand {
  const { claim, fromStart } = previewFading[source]
  const { low, high } = bothEnds(claimValue(claim, 'years'))
  return { from: fromStart ? 0 : low, to: high }
}

function note({ says, claims, differs, against }: PreviewNote): TableNote {
  return { says: fillFigures(says), ground: groundOf({ claims, differs, against }) }
}

const bySource = <T>(read: (source: FadingSource) => T) =>
  Object.fromEntries(fadingSources.map(source => [source, read(source)])) as Record<FadingSource, T>

/** Joins the tables with the ledger. For the server: it reads the whole ledger, the browser gets its result. */
export function previewTable(): PreviewTable {
  const notes = Object.entries(previewNotes).map(([id, entry]) => [id, note(entry)] as const)
  return {
    notes: Object.fromEntries(notes) as PreviewTable['notes'],
    fading: bySource(band),
    sources: sourceIds.map(id => ({ id, shortName: sources[id].shortName })),
    voices: bySource(source => sources[source].shortName),
  }
}
