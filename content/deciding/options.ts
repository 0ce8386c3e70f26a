import type { OptionId } from './option-ids'
import type { Option } from './options.schema'
import { hairSystems } from './options/hair-systems'
import { scalpMicroblading } from './options/scalp-microblading'
import { shavedOrAsItIs } from './options/shaved-or-as-it-is'
import { smp } from './options/smp'

/** Every option that is written, one file each, in the order of `option-ids.ts`. */
export const options = {
  'hair-systems': hairSystems,
  'scalp-microblading': scalpMicroblading,
  smp,
  'shaved-or-as-it-is': shavedOrAsItIs,
} as const satisfies Partial<Record<OptionId, Option>>
