/** Red, green, blue (0 to 255) as one number, 0xRRGGBB. */
export const packColour = ([red, green, blue]: readonly [number, number, number]): number =>
  (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue)
