import { photoSizes } from '@/content/photo/photo'
import { lowerFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { printMany } from '@/lib/format/print-many'
import { hairlineEdge, hairlinePlace } from '@/lib/scalp/preview/preview-words'

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

/** The head looks turned otherwise than was chosen. `label`: that turn, as it is chosen. */
export const sayTurned = (label: string): string =>
  `By your pins the head is turned: “${label}”. More pins can be put there, and the dots get more exact.`

/** Where a pin is, in hundredths of the photo from its upper left corner. */
export const sayPin = (label: string, across: number, down: number): string =>
  `${label}: ${across} of 100 across, ${down} of 100 down`

/** Where a handle of the hairline is. `height`: of a hundred, 0 the lowest that can be set and 100 the highest. */
export function sayHandle(place: string, height: number): string {
  if (height < 0) return `Hairline, ${place}: ${-height} of 100 below the lowest`
  if (height > 100) return `Hairline, ${place}: ${height - 100} of 100 above the highest`
  return `Hairline, ${place}: height ${height} of 100`
}

/** What was taken back, and how many changes before it can be. */
export const sayUndone = (what: string, left: number): string =>
  `Undone: ${what.replace(/\?$/, '')}. ${left === 0 ? 'Nothing is left to undo.' : `${printMany(left, 'change')} left to undo.`}`

/** What the picture is of: with dots or, before any session, without; and whether the line was dragged. */
export const sayPicture = (hasDots: boolean): string =>
  hasDots
    ? 'You see your own photo, with dots that a program drew on it.'
    : 'You see your own photo, and no dots are drawn on it.'
/** The places that are treated are on the far side of the head, or under its hair. */
export const sayHidden = 'You see your own photo, and none of the dots can be seen from this side.'
/** Before the head is fitted. */
export const sayBarePhoto = 'You see your own photo, without dots so far: they come with the fifth pin.'
export const sayWaiting = 'What is told here is what you have set, and the picture shows none of it yet.'
export const sayBend = 'You moved parts of the hairline by hand.'

/** What was set on a photo, as words and numbers. `whose`: "Man". `faults`: what is wrong, each as a sentence. */
type InLine = {
  whose: string
  height: number
  line: number
  isBent: boolean
  dots: string
  area: string
  hair: string
  grey: number
  sessions: number
  years: number
  faults: readonly string[]
}

/** The same in one line. */
export function sayInLine(set: InLine): string {
  const { whose, height, line, isBent, dots, area, hair, grey, sessions, years, faults } = set
  const parts = [
    `${whose}’s hairline, ${hairlinePlace(height)} (${height} of 100), ${hairlineEdge(line)} (${line} of 100)`,
    isBent ? 'parts of it moved by hand' : '',
    `${lowerFirst(dots)} dots on ${area}, ${hair}${grey > 0 ? ` with ${grey} grey in 100` : ''}`,
    sessions === 0 ? 'before any session' : `after ${printMany(sessions, 'session')}`,
    years > 0 ? `${printMany(years, 'year')} later` : '',
    faults.length > 0 ? `drawn as poor work, where ${printList(faults)}` : '',
  ]
  return parts.filter(Boolean).join('; ')
}
