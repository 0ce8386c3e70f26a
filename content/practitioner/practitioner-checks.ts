import { placeAndPersonChecks } from './checks/place-and-person'
import { workAndContractChecks } from './checks/work-and-contract'
import { workShownChecks } from './checks/work-shown'
import type { PractitionerCheck } from './practitioner.schema'

/**
 * What to look for in a practitioner. A label holds if its box is ticked. Ids are permanent: they stand in the
 * sheets that readers keep. Where nobody says a thing, the row is our own reasoning and wears that mark.
 */
export const practitionerChecks = {
  ...placeAndPersonChecks,
  ...workShownChecks,
  ...workAndContractChecks,
} as const

/** Those to look at first. The pick is ours, and the page says so. */
export const checksFirst = [
  'smp-training',
  'healed-work',
  'new-needles',
  'health-form',
  'whole-price',
] as const satisfies readonly (keyof typeof practitionerChecks)[]

/** The groups in their order, and what stands in each and what a reader can do with it. */
export const checkGroupWords = {
  hygiene: { name: 'Hygiene', hint: 'Needles, ink, gloves and the room. Look round first, and then ask.' },
  training: { name: 'Training', hint: 'Courses, practice and proof. Ask for names, and look them up.' },
  portfolio: { name: 'Past work', hint: 'Photos, healed heads and reviews. Look slowly, and up close.' },
  pigment: { name: 'Pigment', hint: 'Brand, batch, shade and a patch test. It stays in your skin, so ask what it is.' },
  contract: {
    name: 'Price and contract',
    hint: 'The sum, the hairline and what you sign. Get it in writing before you pay.',
  },
  aftercare: { name: 'Aftercare', hint: 'Care, sun, warning signs and who to call. Ask before the first session.' },
} as const satisfies Record<PractitionerCheck['group'], { name: string; hint: string }>
