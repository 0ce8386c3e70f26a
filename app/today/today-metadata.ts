import type { Metadata } from 'next'
import { instructionsFirst } from '@/content/aftercare/aftercare'

/** The words for search results. */
export const todayMetadata: Metadata = {
  title: 'Today, after a session',
  description:
    'One screen for a phone in bed: which day it is after your SMP session, what holds today, what comes next ' +
    `and when to ask for help. ${instructionsFirst.says}`,
  alternates: { canonical: '/today' },
}
