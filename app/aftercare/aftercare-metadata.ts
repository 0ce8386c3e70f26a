import type { Metadata } from 'next'
import { instructionsFirst } from '@/content/aftercare/aftercare'

/** The words for search results. */
export const aftercareMetadata: Metadata = {
  title: 'Aftercare, day by day',
  description:
    'Water, shampoo, gym, sun, shaving after SMP: what each of five sources allows, from which day, and ' +
    `where they differ. As dates, and for your calendar. ${instructionsFirst.says}`,
  alternates: { canonical: '/aftercare' },
}
