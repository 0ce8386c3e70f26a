import { type SourceId, sourceIds } from '@/content/evidence/source-ids'

/** The sources for which the examples were counted by hand, and those that came after them: the examples leave them out. */
export const knownSources: readonly SourceId[] = ['S0', 'S1', 'S2', 'S3', 'S4']
export const laterSources: readonly SourceId[] = sourceIds.filter(id => !knownSources.includes(id))
