import type { StanceTable } from '../stance.schema'

/**
 * What none of the five says, looked for in each article by the words in `sought`. A sentence that says "none of the
 * five" prints it from here: `{none:needle-width}` in a table, `<Count of="needle-width" is="none" />` in a guide.
 */
export const silenceStances = {
  'needle-width': { says: 'How wide the needle is', claims: [], sought: ['needle width', 'gauge', ' mm'] },
} as const satisfies StanceTable
