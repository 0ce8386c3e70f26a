/** Shades of one colour between paper and the full dot. */
const SHADES = 15
const FINE = 4

/** Round dots of one colour to draw. Lengths in pixels. */
export interface DrawnDots {
  readonly radius: number
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

/**
 * Draws dots into a palette picture, smooth at the edges: 0 is paper, then 15 shades for each colour in turn.
 * @param colours one list of dots for each colour of the palette, later ones on top
 * @returns one palette number a pixel, row by row
 */
export function drawDots(colours: readonly (readonly DrawnDots[])[], width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height)
  colours.forEach((lists, colour) => {
    for (const { radius, dots } of lists) {
      for (const dot of dots) drawDot(dot.x, dot.y, radius, colour)
    }
  })
  return pixels

  function drawDot(cx: number, cy: number, radius: number, colour: number) {
    for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(height, cy + radius); y += 1) {
      for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(width, cx + radius); x += 1) {
        const shade = Math.round(covered(x - cx, y - cy, radius) * SHADES)
        const now = pixels[y * width + x] ?? 0
        const before = now > colour * SHADES ? now - colour * SHADES : 0
        if (shade > 0) pixels[y * width + x] = colour * SHADES + Math.min(SHADES, before + shade)
      }
    }
  }
}

/** Palette for drawDots: paper first, then the shades of each colour. Colours as [red, green, blue], 0 to 255. */
export function dotPalette(paper: readonly number[], colours: readonly (readonly number[])[]): Uint8Array {
  const shades = colours.flatMap(colour =>
    Array.from({ length: SHADES }, (_, shade) =>
      paper.map((level, channel) => Math.round(level + ((colour[channel] ?? 0) - level) * ((shade + 1) / SHADES))),
    ),
  )
  return Uint8Array.from([paper, ...shades].flat())
}

/** Share of a pixel that a dot covers; dx and dy lead from the dot's middle to the pixel's corner. */
function covered(dx: number, dy: number, radius: number): number {
  let inside = 0
  for (let v = 0; v < FINE; v += 1) {
    for (let u = 0; u < FINE; u += 1) {
      if ((dx + (u + 0.5) / FINE) ** 2 + (dy + (v + 0.5) / FINE) ** 2 < radius * radius) inside += 1
    }
  }
  return inside / (FINE * FINE)
}
