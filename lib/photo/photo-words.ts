import { photoSizes } from '@/content/photo/photo'

/** What the page says of a file, beside the field where it was chosen. */
export const sayPhoto = {
  empty: 'This file is empty, so there is no photo in it. Choose it again, or choose another one.',
  heavy: (megabytes: number) =>
    `This file has ${megabytes} MB, and this page opens up to ${photoSizes.megabytes} MB. Make the photo smaller first.`,
  large: (megapixels: number) =>
    `This photo has ${megapixels} megapixels, and this page opens up to ${photoSizes.megapixels}. Make it smaller first.`,
  small: (width: number, height: number) =>
    `This picture is only ${width} by ${height} pixels, which is too small for dots. Choose a larger one.`,
  noPicture: 'This file is not a photo. Choose one that is stored as JPEG, PNG or WebP.',
  heic: 'This browser can’t open HEIC photos. Save a copy as JPEG in your photo app, then choose that one.',
  broken: 'This photo can’t be opened, and its file may be damaged. Choose another one.',
  noTool: 'The rest of this tool could not be loaded. Check your connection, then choose the photo again.',
  noPoints: 'The shape of the head could not be loaded, so there are no new dots. Move a pin to try again.',
  notSaved: 'The picture could not be made. Choose the photo again and try once more.',
} as const

/** How far the reader is with the pins. `wanted`: as many as the fit needs. */
export const sayPins = (placed: number, wanted: number): string =>
  placed >= wanted
    ? 'The dots follow your pins. More pins in the right place make it more exact.'
    : `${placed} of ${wanted} pins are placed. The dots come with the fifth.`

/** Where a pin is, in hundredths of the photo from its upper left corner. */
export const sayPin = (label: string, across: number, down: number): string =>
  `${label}: ${across} of 100 across, ${down} of 100 down`

/** Where a handle of the hairline is. `height`: of a hundred, 0 the lowest. */
export const sayHandle = (place: string, height: number): string => `Hairline, ${place}: height ${height} of 100`

/** What the picture is of, and whether the line was dragged. */
export const sayPicture = 'You see your own photo, with dots that a program drew on it.'
export const sayBend = 'You moved parts of the hairline by hand.'
