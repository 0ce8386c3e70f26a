import type { PreviewOption, PreviewRange } from './scalp.schema'
import type { hairTones, skinTones, viewingCentimetres } from './tones'

/**
 * What the visualiser can be set to, in words. The colours and distances that it paints with stand in `tones.ts`. Ids are permanent: they stand in addresses that people
 * keep. What the sources say of each setting stands in `scalp-notes.ts`.
 */
export const previewHeads = {
  man: { label: 'Man', words: 'a man’s head' },
  woman: { label: 'Woman', words: 'a woman’s head' },
} as const satisfies Record<string, PreviewOption>

/** The quiz's own ids, as far as it has a pattern for them. */
export const previewPatterns = {
  'norwood-1': { label: 'Norwood 1', words: 'Norwood 1: little or no hair is lost.' },
  'norwood-2': { label: 'Norwood 2', words: 'Norwood 2: the temples have gone back a little.' },
  'norwood-3': { label: 'Norwood 3', words: 'Norwood 3: both corners of the forehead are bare.' },
  'norwood-4': { label: 'Norwood 4', words: 'Norwood 4: the front and the crown are bare, with hair between.' },
  'norwood-5': { label: 'Norwood 5', words: 'Norwood 5: front and crown are bare, and the hair between is thin.' },
  'norwood-6': { label: 'Norwood 6', words: 'Norwood 6: the bare front and the bare crown have joined.' },
  'norwood-7': { label: 'Norwood 7', words: 'Norwood 7: hair is left only round the sides and back.' },
  'ludwig-1': { label: 'Ludwig 1', words: 'Ludwig 1: the parting is a little wider.' },
  'ludwig-2': { label: 'Ludwig 2', words: 'Ludwig 2: the parting is wide and the top is thin.' },
  'ludwig-3': { label: 'Ludwig 3', words: 'Ludwig 3: the top is nearly bare behind the hairline.' },
  diffuse: { label: 'Even thinning', words: 'The hair is thin all over and bare nowhere.' },
  patchy: { label: 'Round bare patches', words: 'There are round bare patches, as in alopecia areata.' },
  total: { label: 'No hair at all', words: 'There is no hair at all.' },
  'scar-strip': { label: 'A strip scar', words: 'A bare line from a transplant runs across the back of the head.' },
} as const satisfies Record<string, PreviewOption>

export const previewAreas = {
  'full-head': { label: 'The whole scalp', words: 'the whole scalp' },
  hairline: { label: 'The hairline only', words: 'the hairline and the temples only' },
  crown: { label: 'The crown only', words: 'the crown only' },
  thin: { label: 'Between thin hair', words: 'the places where hair is thin' },
  scar: { label: 'The back and sides', words: 'the bare places at the back and sides only' },
} as const satisfies Record<string, PreviewOption>

export const previewSessions = {
  0: { label: 'None', words: 'Nothing has been done yet.' },
  1: { label: '1', words: 'One session is done, a light first layer.' },
  2: { label: '2', words: 'Two sessions are done, so more dots stand between the first.' },
  3: { label: '3', words: 'Three sessions are done, so the density is final.' },
} as const satisfies Record<number, PreviewOption>

export const previewDotSizes = {
  1: { label: 'Finest', words: 'The dots are as fine as we draw them.' },
  2: { label: 'Fine', words: 'The dots are fine.' },
  3: { label: 'Middling', words: 'The dots are of middling size.' },
  4: { label: 'Coarse', words: 'The dots are coarse.' },
  5: { label: 'Coarsest', words: 'The dots are as coarse as we draw them.' },
} as const satisfies Record<number, PreviewOption>

/** The ten tones of the Monk skin tone scale (Ellis Monk, 2022, free to use), in words. */
export const previewSkins = {
  1: { label: 'Very pale', words: 'very pale skin' },
  2: { label: 'Pale', words: 'pale skin' },
  3: { label: 'Fair', words: 'fair skin' },
  4: { label: 'Light', words: 'light skin' },
  5: { label: 'Olive', words: 'olive skin' },
  6: { label: 'Light brown', words: 'light brown skin' },
  7: { label: 'Brown', words: 'brown skin' },
  8: { label: 'Dark brown', words: 'dark brown skin' },
  9: { label: 'Dark', words: 'dark skin' },
  10: { label: 'Very dark', words: 'very dark skin' },
} as const satisfies Record<keyof typeof skinTones, PreviewOption>

export const previewHairs = {
  black: { label: 'Black', words: 'black' },
  'dark-brown': { label: 'Dark brown', words: 'dark brown' },
  brown: { label: 'Brown', words: 'brown' },
  'light-brown': { label: 'Light brown', words: 'light brown' },
  blond: { label: 'Blond', words: 'blond' },
  red: { label: 'Red', words: 'red' },
} as const satisfies Record<keyof typeof hairTones, PreviewOption>

export const previewLengths = {
  razor: { label: 'Shaved with a razor', words: 'shaved with a razor, so that next to none of it shows' },
  stubble: { label: 'Buzzed to stubble', words: 'buzzed to stubble, as short as the dots look' },
  short: { label: 'Short', words: 'short, but longer than a buzz cut' },
  long: { label: 'Long', words: 'long, parted in the middle and cut at the jaw' },
} as const satisfies Record<string, PreviewOption>

export const previewFaults = {
  grid: { label: 'Dots in a grid', words: 'the dots stand in rows' },
  big: { label: 'Oversized dots', words: 'the dots are much too big' },
  deep: { label: 'Too deep and blurred', words: 'the ink sits too deep and has spread' },
  ink: { label: 'Tattoo ink, blue-green', words: 'tattoo ink has turned blue-green' },
  straight: { label: 'Edge like a ruler', words: 'the hairline is drawn with a ruler' },
  dark: { label: 'Too dark', words: 'the dots are far darker than the roots of the hair' },
  low: { label: 'Hairline too low', words: 'the hairline sits lower than a boy’s' },
  patchy: { label: 'Patchy', words: 'the dots stand thick in some places and thin in others' },
} as const satisfies Record<string, PreviewOption>

export const previewDistances = {
  close: { label: 'Close up', words: 'very close up' },
  arm: { label: 'At arm’s length', words: 'at arm’s length' },
  talk: { label: 'In conversation', words: 'at the distance of a conversation' },
} as const satisfies Record<keyof typeof viewingCentimetres, PreviewOption>

/** In which light the head is seen. What each of them is made of stands in `lib/scalp/lit/lights.ts`. */
export const previewLights = {
  room: { label: 'Soft room light', words: 'in the soft light of a room' },
  window: { label: 'By a window', words: 'beside a window' },
  sun: { label: 'In the sun', words: 'in strong sun' },
  lamp: { label: 'Under a lamp', words: 'under a lamp straight above' },
  wet: { label: 'Wet or shiny', words: 'in a soft light, with the scalp wet or shiny' },
} as const satisfies Record<string, PreviewOption>

export const previewShows = {
  after: { label: 'After', words: 'The picture shows the head after the treatment.' },
  before: { label: 'Before', words: 'The picture shows the head before the treatment.' },
  both: { label: 'Side by side', words: 'The picture shows before on the left and after on the right.' },
  wipe: { label: 'Wipe', words: 'A line divides the picture, with before on its left and after on its right.' },
} as const satisfies Record<string, PreviewOption>

export const previewViews = {
  front: { label: 'Front', yaw: 0, pitch: 4 },
  'three-quarter': { label: 'Three-quarter', yaw: 42, pitch: 12 },
  side: { label: 'Side', yaw: 90, pitch: 4 },
  top: { label: 'Top', yaw: 0, pitch: 70 },
  back: { label: 'Back', yaw: 180, pitch: 8 },
} as const

export const previewRanges = {
  height: { label: 'Height of the hairline', low: 0, high: 100, step: 10, from: 'low', to: 'high' },
  line: { label: 'Edge of the hairline', low: 0, high: 100, step: 10, from: 'soft', to: 'ruler-straight' },
  grey: { label: 'Grey hairs', low: 0, high: 100, step: 10, from: 'none', to: 'all' },
  years: { label: 'Years since', low: 0, high: 10, step: 1, from: 'new', to: 'ten years' },
  wipe: { label: 'Where the line stands', low: 0, high: 100, step: 1, from: 'all after', to: 'all before' },
  yaw: { label: 'Turn', low: -180, high: 180, step: 1, from: 'left', to: 'right' },
  pitch: { label: 'Tilt', low: -20, high: 80, step: 1, from: 'from below', to: 'from above' },
} as const satisfies Record<string, PreviewRange>

/**
 * What a setting is called where it is set, where the articles are quoted on it, and on the reader's own photo. A whole
 * number has its name in `previewRanges`.
 */
export const previewLabels = {
  head: 'Head',
  pattern: 'Hair loss',
  skin: 'Skin',
  hair: 'Hair colour',
  length: 'Length of the hair you have',
  session: 'Sessions done',
  area: 'Where the dots go',
  dot: 'Size of the dots',
  source: 'Which article’s years',
  faults: 'Good work, or poor',
  distance: 'From how far',
  light: 'Light',
} as const

/** What stands on the screen, in the file and on paper. */
export const previewLabel = 'A program’s drawing, not a photograph or a prediction.'

/** From which claim the years of a source's fading are taken. The whole of a single figure counts from the start. */
export const previewFading = {
  S0: { claim: 'longevity.years-4-6-lightening.s0', fromStart: false },
  S2: { claim: 'longevity.fade-after-6-8.s2', fromStart: false },
  S4: { claim: 'longevity.fades-about-8-years.s4', fromStart: true },
} as const
