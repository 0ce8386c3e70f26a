/**
 * What there is to choose from. The order is that of the alphabet by name ("Finasteride", "Hair systems …", "Hair
 * transplant", "Minoxidil", "Scalp microblading", "Scalp micropigmentation", "Shaved …"), so that nobody picked it, and
 * it is the order wherever a reader has not set another. Ids stand in addresses and are permanent.
 */
export const optionIds = [
  'finasteride',
  'hair-systems',
  'hair-transplant',
  'minoxidil',
  'scalp-microblading',
  'smp',
  'shaved-or-as-it-is',
] as const
export type OptionId = (typeof optionIds)[number]
