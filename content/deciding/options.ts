import type { OptionId } from './option-ids'
import type { Option } from './options.schema'
import { smp } from './options/smp'

/** Every option that is written, one file each, in the order of `option-ids.ts`. */
export const options = {
  smp,
} as const satisfies Partial<Record<OptionId, Option>>
