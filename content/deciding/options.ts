import type { OptionId } from './option-ids'
import type { Option } from './options.schema'
import { finasteride } from './options/finasteride'
import { hairSystems } from './options/hair-systems'
import { hairTransplant } from './options/hair-transplant'
import { minoxidil } from './options/minoxidil'
import { scalpMicroblading } from './options/scalp-microblading'
import { shavedOrAsItIs } from './options/shaved-or-as-it-is'
import { smp } from './options/smp'

/** Every option, one file each, in the order of `option-ids.ts`. */
export const options = {
  finasteride,
  'hair-systems': hairSystems,
  'hair-transplant': hairTransplant,
  minoxidil,
  'scalp-microblading': scalpMicroblading,
  smp,
  'shaved-or-as-it-is': shavedOrAsItIs,
} as const satisfies Record<OptionId, Option>
