import type { OptionId } from '@/content/deciding/option-ids'

/** The page of an option. */
export const optionHref = (id: OptionId) => `/options/${id}`
