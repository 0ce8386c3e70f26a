import { waterAndSweatRules } from './rules/water-and-sweat'
import { handsSunAndProductsRules } from './rules/hands-sun-and-products'

/**
 * What each source lets you do and when, from the digest's table D4. The days stand in the claims; what a rule adds
 * is how a claim is read. Ids are permanent: activity, state, source.
 */
export const aftercareRules = {
  ...waterAndSweatRules,
  ...handsSunAndProductsRules,
} as const
export type AftercareRuleId = keyof typeof aftercareRules
