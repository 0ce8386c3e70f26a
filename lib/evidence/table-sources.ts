import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'

/** A source as a room's table carries it: small enough to be handed to the browser. */
export type TableSource = { id: SourceId; name: string; shortName: string; sellsSmp: boolean }

/** All sources for a room's table, in their one order. For the server: it reads what else is known of them. */
export const tableSources = (): TableSource[] =>
  sourceIds.map(id => {
    const { name, shortName, sellsSmp } = sources[id]
    return { id, name, shortName, sellsSmp }
  })
