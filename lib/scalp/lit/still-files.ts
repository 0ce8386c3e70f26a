import type { Sex } from '@/lib/scalp/head/build'
import type { PreviewFault, PreviewSettings } from '@/lib/scalp/preview/preview-settings'

/** Edge of the small stills of the lit head, in pixels. */
export const TONE_EDGE = 360

/** Where the still of a head in a tone of skin stands under `public`. */
export const toneFile = (head: Sex, skin: PreviewSettings['skin'], show: 'before' | 'after'): string =>
  `lit/${head}-${skin}-${show}.webp`

/** Where the still of a head after so many sessions stands. */
export const sessionFile = (session: PreviewSettings['session']): string => `lit/session-${session}.webp`

/** Where the still of a parting under long hair stands. */
export const partingFile = (show: 'before' | 'after'): string => `lit/parting-${show}.webp`

/** Where the still of a fault stands; of good work without one. */
export const faultFile = (fault: PreviewFault | 'good'): string => `lit/fault-${fault}.webp`
