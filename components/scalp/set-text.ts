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
