import type { SourceId } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'

/** Puts the names of the sources where a table writes `{S1}`. A source is renamed in its own table only. */
export function nameSources(text: string): string {
  return text.replaceAll(/\{(S[0-4])\}/g, (_, id: SourceId) => sources[id].name)
}
