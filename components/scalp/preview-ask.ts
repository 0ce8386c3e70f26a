import type { PreviewNoteId } from '@/content/scalp/scalp-notes'
import type { PreviewProblem } from '@/lib/scalp/preview/preview-address'
import { edgeOf, type PreviewField, type PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'

/** What the controls are drawn from. */
export type PreviewAsk = {
  settings: PreviewSettings
  problems: readonly PreviewProblem[]
  table: PreviewTable
  /** Gets one setting with its text, as the address would carry it. */
  onSet: (field: PreviewField, text: string) => void
}

/** The note that belongs to what a control is set to; some controls have one for all their settings, or none. */
export function noteOf(settings: PreviewSettings, field: PreviewField): PreviewNoteId | undefined {
  if (field === 'height' || field === 'grey') return field
  if (field === 'line') return `line.${edgeOf(settings.line)}`
  if (field === 'years') return `source.${settings.source}`
  if (field === 'faults' || field === 'show' || field === 'wipe' || field === 'yaw' || field === 'pitch')
    return undefined
  return `${field}.${settings[field]}` as PreviewNoteId
}
