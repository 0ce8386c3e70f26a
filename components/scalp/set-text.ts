/** Sets a line of text in the middle of a canvas, smaller until there is a margin of so many pixels on either side. */
export function setText(
  context: CanvasRenderingContext2D,
  text: string,
  y: number,
  size: number,
  family: string,
  margin: number,
): void {
  const { width } = context.canvas
  context.font = `${size}px ${family}`
  const fitting = Math.min(size, (size * (width - margin * 2)) / context.measureText(text).width)
  context.font = `${fitting}px ${family}`
  context.fillText(text, width / 2, y)
}

/** Breaks a text into lines that are at most `wide` pixels, in a font of that size. */
export function linesOf(
  context: CanvasRenderingContext2D,
  text: string,
  size: number,
  family: string,
  wide: number,
): string[] {
  context.font = `${size}px ${family}`
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && context.measureText(longer).width <= wide) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** From one line of a text to the next, in sizes of its letters. */
const LEADING = 1.35

/** How high so many lines are. */
export const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LEADING

/** Sets lines below each other in the middle of a canvas, under a place of it. */
export function setLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  under: number,
  size: number,
  family: string,
  margin: number,
): void {
  lines.forEach((line, i) => {
    setText(context, line, under + (i + 1) * size * LEADING, size, family, margin)
  })
}
