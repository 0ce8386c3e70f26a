import type { StanceTable } from '../stance.schema'

/**
 * What none of the five says, looked for in each article by the words in `sought`. A sentence that says "none of the
 * five" prints it from here: `{none:needle-width}` in a table, `<Count of="needle-width" is="none" />` in a guide.
 */
export const silenceStances = {
  'needle-width': { says: 'How wide the needle is', claims: [], sought: ['needle width', 'gauge', ' mm'] },
  'brown-or-black-skin': {
    says: 'How it looks on brown or black skin',
    claims: [],
    sought: ['brown', 'black', 'dark skin', 'darker'],
  },
  'hairline-height': { says: 'How high a hairline should sit', claims: [], sought: ['height', 'forehead', 'low line'] },
  'hair-dye': { says: 'What dyed hair means for the shade', claims: [], sought: [' dye', 'bleach', 'coloured hair'] },
  'hair-that-goes-on-greying': {
    says: 'What to do when hair goes on turning grey',
    claims: [],
    near: ['candidacy.gray-hair.s2', 'removal.hair-fall-or-grey.s2'],
    sought: ['grey', 'gray', 'white hair'],
  },
  'how-many-regret-it': { says: 'How many people regret it', claims: [], sought: ['regret', 'unhappy', 'dissatisf'] },
  'keloids-how-often': {
    says: 'How often keloids happen, and in whom',
    claims: [],
    near: ['contraindication.keloid-prone.s1', 'contraindication.keloid-prone-summary.s1', 'risk.keloid-definition.s1'],
    sought: ['keloid', 'raised scar'],
  },
} as const satisfies StanceTable
