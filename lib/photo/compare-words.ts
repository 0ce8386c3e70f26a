/** The two photos by their place on the page. */
export const photoSides = { left: 'Left photo', right: 'Right photo' } as const
export type PhotoSide = keyof typeof photoSides

/** Where one of the two pins is, in hundredths of the photo from its upper left corner. */
export const sayScalePin = (side: PhotoSide, which: 'first' | 'second', across: number, down: number): string =>
  `${photoSides[side]}, ${which} pin: ${across} of 100 across, ${down} of 100 down`

/** Below this a change of light or sharpness is none that is seen. */
const SEEN = { gain: 1.05, blur: 0.4 } as const

/**
 * What was done to make the two alike, in a few words.
 * @param gain by how much the left one's light was multiplied; the right one's was divided by it
 * @param blur pixels by which the left and the right one were blurred
 */
export function sayAlike(gain: number, [left, right]: readonly [number, number]): string {
  const light =
    gain > SEEN.gain
      ? 'Left made lighter, right darker.'
      : gain < 1 / SEEN.gain
        ? 'Left made darker, right lighter.'
        : ''
  const blurred = left > SEEN.blur ? 'Left made less sharp.' : right > SEEN.blur ? 'Right made less sharp.' : ''
  return [light, blurred].filter(Boolean).join(' ') || 'Both are at one scale.'
}

/** What the page says where two pins tell no scale. */
export const sayPinsTooNear = 'Move the two pins of each photo apart, so that they tell its scale.'
