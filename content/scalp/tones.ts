import type { PreviewColour, ViewingCentimetres } from './scalp.schema'

/*
 * What the picture is painted with: the numbers behind the words of scalp.ts. They stand alone because the painter works
 * in a thread of its own, which loads them and none of the words.
 */

/** The ten tones of the Monk skin tone scale (Ellis Monk, 2022, free to use), which covers dark skin evenly. */
export const skinTones = {
  1: '#f6ede4',
  2: '#f3e7db',
  3: '#f7ead0',
  4: '#eadaba',
  5: '#d7bd96',
  6: '#a07e56',
  7: '#825c43',
  8: '#604134',
  9: '#3a312a',
  10: '#292420',
} as const satisfies Record<number, PreviewColour>

export const hairTones = {
  black: '#191513',
  'dark-brown': '#32231a',
  brown: '#56392a',
  'light-brown': '#7d5c3e',
  blond: '#b08d57',
  red: '#8a4426',
} as const satisfies Record<string, PreviewColour>

/** Hair without colour, and pigment that is tattoo ink after it has turned. */
export const greyHair = '#cdc8c0' satisfies PreviewColour
export const tattooInk = '#2c6a72' satisfies PreviewColour

/** How far the eye is away, in centimetres. */
export const viewingCentimetres = { close: 30, arm: 70, talk: 150 } as const satisfies Record<
  string,
  ViewingCentimetres
>

/** Of how dark the pigment is when new, how much is left at the end of a source's years of fading. No source says. */
export const fadedTo = 0.34
