import type { PreviewNote } from '@/content/scalp/scalp.schema'
import { previewNotes } from '@/content/scalp/scalp-notes'
import { type Statement, statementsOf } from '@/lib/evidence/statement'

/** The notes on the settings of the visualiser, with what each source says of them. */
export const previewStatements = (): Statement[] =>
  statementsOf<PreviewNote>('scalp.note', previewNotes, ({ says }) => says)
