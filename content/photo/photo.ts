import { previewLabels, previewRanges } from '../scalp/scalp'
import type { PhotoMode, PhotoView } from './photo.schema'

/**
 * How the head in a photo may be turned, as the reader sees it. `yaw` is where the fit begins: 0 looks at the reader, 90
 * shows the head's left side.
 */
export const photoViews = {
  front: { label: 'From the front', yaw: 0 },
  'half-left': { label: 'Half, left ear seen', yaw: 40 },
  'half-right': { label: 'Half, right ear seen', yaw: -40 },
  'side-left': { label: 'From the left side', yaw: 85 },
  'side-right': { label: 'From the right side', yaw: -85 },
} as const satisfies Record<string, PhotoView>

/** What is done on the photo: a finger or the arrow keys move pins, or the hairline, or nothing while one looks. */
export const photoModes = {
  pins: { label: 'Place pins', hint: 'Drag, or use Tab and the arrow keys. Begin with pupils, nose, mouth and chin.' },
  line: { label: 'Move the hairline', hint: 'Drag the line up or down at its handles, or use Tab and the arrow keys.' },
  look: { label: 'Compare', hint: 'Nothing on the photo moves now, so a finger scrolls the page.' },
} as const satisfies Record<string, PhotoMode>

/** What can be changed on a photo beside the pins, as its control and what is said of an undone change call it. */
export const photoChanges = {
  view: 'How is the head turned?',
  head: 'Whose hairline',
  height: previewRanges.height.label,
  line: previewRanges.line.label,
  bend: 'The line by hand',
  session: previewLabels.session,
  area: previewLabels.area,
  dot: previewLabels.dot,
  hair: 'Colour of the dots, as of hair',
  grey: previewRanges.grey.label,
  years: previewRanges.years.label,
  source: previewLabels.source,
  faults: previewLabels.faults,
  all: 'All settings',
} as const

/** The areas of the visualiser that need no word on the reader's own hair. */
export const photoAreas = ['full-head', 'hairline', 'crown'] as const

/** What stands on the screen, in the file and on paper. */
export const photoLabel = 'A program’s drawing on a photo, not a prediction.'

/** What no drawing on a photo can do: in sight beside the photo, before one is chosen and after. */
export const photoLimits = [
  'It can’t take away hair. If yours is longer than stubble, the dots stand on top of it and the picture misleads.',
  'It knows only the light in your photo. In sun or under a lamp the same dots would look different.',
  'It guesses the shape of your head from the pins, so dots near the edge of the head are the least sure.',
  'Nobody can tell you from a drawing how your skin would heal, so it is not a prediction.',
] as const

/** What a good photo for this is. */
export const photoTips = [
  'Use a photo with your whole head in it, hair cut to stubble or wet and flat, in soft light from the front.',
  'Hold the camera level with your eyes, as far away as your arm can reach, because a near camera bends faces.',
] as const

/** The largest picture that is opened, in millions of pixels and millions of bytes, and what it is made smaller to. */
export const photoSizes = { megapixels: 100, megabytes: 50, keptMegapixels: 12, leastPixels: 160 } as const
