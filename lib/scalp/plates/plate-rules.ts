import type { PlateId } from '@/content/scalp/plates'
import { firstPlates } from './first-plates'
import { havingItPlates } from './having-it-plates'
import { ownHeadPlates } from './own-head-plates'
import type { Subject } from './plate'

/**
 * What draws each guide's plate: a row of subjects, later ones on top. A new plate is one row in the table of its group,
 * and, where it shows something new, one small function that says where its dots stand.
 */
export const plateRules: Readonly<Record<PlateId, readonly Subject[]>> = {
  ...firstPlates,
  ...ownHeadPlates,
  ...havingItPlates,
}
