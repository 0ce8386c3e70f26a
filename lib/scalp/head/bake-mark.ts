import type { PalettePicture } from './bake-head'
import { dotPalette, drawDots } from './draw-dots'
import { MARK_RADIUS, MARK_SIZE, markDots } from './mark-dots'

/** The mark as an icon for the browser's tab: on a square of paper, so that it shows on dark tabs too. */
export function markSvg(): string {
  const dots = markDots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${MARK_RADIUS}"/>`).join('')
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 28 28">' +
    `<rect x="-3" y="-3" width="28" height="28" rx="5" fill="#f5efe5"/><g fill="#17130f">${dots}</g></svg>\n`
  )
}

/** The mark on a square of paper with a margin, for home screens. @param size side in pixels */
export function markPicture(size: number): PalettePicture {
  const scale = (size * 0.64) / MARK_SIZE
  const margin = size * 0.18
  const dots = markDots.map(([x, y]) => ({ x: margin + x * scale, y: margin + y * scale }))
  return {
    width: size,
    height: size,
    pixels: drawDots([[{ radius: MARK_RADIUS * scale, dots }]], size, size),
    palette: dotPalette([245, 239, 229], [[23, 19, 15]]),
  }
}
