import { fadedTo } from '@/content/scalp/tones'
import type { FadingSource } from './preview-settings'

/** From which year to which a source lets the pigment fade. */
export type FadingBand = { readonly from: number; readonly to: number }
export type FadingBands = Readonly<Record<FadingSource, FadingBand>>

/**
 * How dark the pigment still is after some years, 1 when new. The years are the source's; how pale is ours, and the
 * same for each of them: evenly down to `fadedTo` at the end of the band. It stays there, because no source
 * in the table lets it go away by itself.
 */
export function pigmentLeft(years: number, { from, to }: FadingBand): number {
  const through = Math.max(0, Math.min(1, (years - from) / (to - from)))
  return 1 - (1 - fadedTo) * through
}
