import type { Scheme } from '@/lib/scalp/patch/patch-tones'

/** A picture's panels side by side, each the inside of an SVG in fifths of a pixel. Sizes are those of one panel. */
export interface PictureSheet {
  readonly width: number
  readonly height: number
  readonly panels: readonly string[]
  /** What each panel's view is called, if not `p1`, `p2` … */
  readonly names?: readonly string[]
}

/** Draws a picture for one scheme. The same scheme always gives the same text. */
export type DrawPicture = (scheme: Scheme) => PictureSheet

const GRAIN = 5
/** Room between panels, so that none shows in its neighbour's window. */
const BETWEEN = 20

/**
 * Writes a picture as one SVG file. With several panels each has a view of its own (`file.svg#p1`, `#p2` …), so that
 * a page can lay them out beside or below each other and still fetch one file.
 */
export function sheetSvg({ width, height, panels, names }: PictureSheet): string {
  const step = (width + BETWEEN) * GRAIN
  const whole = step * (panels.length - 1) + width * GRAIN
  const views =
    panels.length < 2
      ? ''
      : panels
          .map(
            (_, i) =>
              `<view id="${names?.[i] ?? `p${i + 1}`}" viewBox="${i * step} 0 ${width * GRAIN} ${height * GRAIN}"/>`,
          )
          .join('')
  const drawn = panels.map((panel, i) =>
    i === 0 ? `<g>${panel}</g>` : `<g transform="translate(${i * step})">${panel}</g>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height * GRAIN}">${views}` +
    `<g fill="none" stroke-linecap="round">${drawn.join('')}</g></svg>\n`
  )
}
