import { FiveDots } from '@/components/evidence/five-dots'
import type { PreviewNoteId } from '@/content/scalp/scalp-notes'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'

/** What the sources say of a setting, with their dots. Who says what stands in the table below the tool. */
export const PreviewNote = ({ table, id }: { table: PreviewTable; id: PreviewNoteId }) => (
  <span className="block max-w-[52ch] text-sm text-soft">
    {table.notes[id].says}{' '}
    <span className="inline-block whitespace-nowrap">
      <FiveDots ground={table.notes[id].ground} sources={table.sources} />
    </span>
  </span>
)
