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

/** The groups in their order, and what a reader can do with each. */
export const checkGroupWords = {
  hygiene: { name: 'Hygiene', hint: 'Look round the room, then ask.' },
  training: { name: 'Training', hint: 'Ask for names, and look them up.' },
  portfolio: { name: 'Past work', hint: 'Look at photos slowly, and up close.' },
  pigment: { name: 'Pigment', hint: 'It stays in your skin, so ask what it is.' },
  contract: { name: 'Price and contract', hint: 'Get it in writing before you pay.' },
  aftercare: { name: 'Aftercare', hint: 'Ask before the first session, not after.' },
} as const satisfies Record<PractitionerCheck['group'], { name: string; hint: string }>
