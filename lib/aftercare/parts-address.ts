import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { warningsAsked } from './aftercare-words'

/** The way to the warning signs from every view of the healing days, in the reader's own question. */
export const warningsLink = {
  asks: warningsAsked,
  label: 'When to get help',
  href: '/aftercare#warnings',
} as const

/** The place of an activity under “When can I …?”. */
export const whenHref = (activity: AftercareActivity) => `/aftercare#when-${activity}`
