import { FiveDots } from '@/components/evidence/five-dots'
import type { SourceId } from '@/content/evidence/source-ids'
import type { AftercareLine } from '@/lib/aftercare/aftercare-day'
import type { SheetSource } from '@/lib/aftercare/aftercare-sheet'
import type { SourceState } from '@/lib/evidence/source-states'

const stateOf = (line: AftercareLine, id: SourceId): SourceState => {
  const state = line.voices.find(voice => voice.source === id)?.state ?? 'silent'
  if (state === line.state) return 'supports'
  return state === 'may' && (line.state === 'no' || line.state === 'limit') ? 'disagrees' : 'silent'
}

/** The five dots of a living line: filled says so, struck allows it already. Drawn from the sheet alone. */
export const AftercareDots = ({ line, sources }: { line: AftercareLine; sources: readonly SheetSource[] }) => {
  const by = <T,>(read: (source: SheetSource) => T) =>
    Object.fromEntries(sources.map(source => [source.id, read(source)])) as Record<SourceId, T>
  return <FiveDots states={by(({ id }) => stateOf(line, id))} names={by(({ shortName }) => shortName)} />
}
