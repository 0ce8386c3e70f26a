import { FiveDots } from '@/components/evidence/five-dots'
import type { PreviewNoteId } from '@/content/scalp/scalp-notes'
import type { PreviewSheet } from '@/lib/scalp/preview/preview-sheet'

/** What the sources say of a setting, with their dots. Who says what stands in the table below the tool. */
export const PreviewNote = ({ sheet, id }: { sheet: PreviewSheet; id: PreviewNoteId }) => (
  <span className="block max-w-[52ch] text-sm text-soft">
    {sheet.notes[id].says}{' '}
    <span className="inline-block whitespace-nowrap">
      <FiveDots ground={sheet.notes[id].ground} sources={sheet.sources} />
    </span>
  </span>
)
