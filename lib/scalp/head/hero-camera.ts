import type { Camera } from './camera'

/** Frame of the home page's picture, in pixels. */
export const HERO_WIDTH = 680
export const HERO_HEIGHT = 740

/** Three-quarter view from a little above, the head turned to the reader's left. */
export const heroCamera: Camera = {
  yaw: 43,
  pitch: 13,
  roll: -4,
  target: [0, -0.2, 0],
  centre: [340, 385],
  distance: 8,
  scale: 282,
  width: HERO_WIDTH,
  height: HERO_HEIGHT,
}

/** Sheet of the picture that shared links show, in pixels. */
export const SHEET_WIDTH = 1200
export const SHEET_HEIGHT = 630

/** The same view for the right half of a shared link's picture. */
export const sheetCamera: Camera = { ...heroCamera, centre: [300, 318], scale: 232, width: 600, height: SHEET_HEIGHT }

/** Dots of the sheet are larger and wider apart: it is mostly seen at half its size. */
export const SHEET_UNIT = 1.3
