/** Dots of one size and colour. Places in pixels of the frame. */
export interface DotGroup {
  readonly colour: string
  readonly diameter: number
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

/** Places are written as whole fifths of a pixel. */
const GRAIN = 5
const STRIPE = 16

/**
 * Writes dots as a compact SVG: one path for each size, each dot a stroke of no length with round caps ("m3 7h0").
 * Dots run in stripes to and fro, so that the steps are short numbers that compress well.
 * @param layers what the dots stand for, each with its groups, drawn in this order
 */
export function dotsToSvg(
  layers: Readonly<Record<string, readonly DotGroup[]>>,
  width: number,
  height: number,
): string {
  const drawn = Object.entries(layers).map(([name, groups]) => `<g id="${name}">${groups.map(pathOf).join('')}</g>`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * GRAIN} ${height * GRAIN}" width="${width}" ` +
    `height="${height}"><g fill="none" stroke-linecap="round">${drawn.join('')}</g></svg>\n`
  )
}

/** Dots of one size and colour as one path, in fifths of a pixel. Nothing for no dots. */
export function pathOf({ colour, diameter, dots }: DotGroup): string {
  if (dots.length === 0) return ''
  return `<path stroke="${colour}" stroke-width="${Math.round(diameter * GRAIN * 10) / 10}" d="${stepsOf(dots)}"/>`
}

function stepsOf(dots: DotGroup['dots']): string {
  const stripe = (y: number) => Math.floor(y / STRIPE)
  const order = [...dots].sort(
    (a, b) => stripe(a.y) - stripe(b.y) || (stripe(a.y) % 2 ? b.x - a.x : a.x - b.x) || a.y - b.y,
  )
  let atX = 0
  let atY = 0
  let path = ''
  for (const dot of order) {
    const x = Math.round(dot.x * GRAIN)
    const y = Math.round(dot.y * GRAIN)
    const dy = y - atY
    path += `m${x - atX}${dy < 0 ? '' : ' '}${dy}h0`
    atX = x
    atY = y
  }
  return path
}
