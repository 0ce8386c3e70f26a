import { skinAndDotsPictures } from './pictures/skin-and-dots'
import { headsAndPatternsPictures } from './pictures/heads-and-patterns'

/**
 * The pictures: drawn by rules in `lib/scalp/pictures`, baked by `scripts/bake-pictures.mjs`, shown by `<Picture id>`.
 * What a picture shows rests on claims, as any sentence does. Ids are permanent.
 */
export const pictures = {
  ...skinAndDotsPictures,
  ...headsAndPatternsPictures,
} as const

export type PictureId = keyof typeof pictures
