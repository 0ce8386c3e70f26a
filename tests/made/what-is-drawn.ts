/**
 * What the words beside a drawing must tell, written from what the name stands for and not from the tables: a word that
 * the row under this name must hold. Whose words stand under another name is found by it.
 */
export const settingWords: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  previewPatterns: {
    'norwood-1': /little or no/,
    'norwood-2': /temples/,
    'norwood-3': /corners/,
    'norwood-4': /with hair between/,
    'norwood-5': /between is thin/,
    'norwood-6': /joined/,
    'norwood-7': /sides and back/,
    'ludwig-1': /parting is a little/,
    'ludwig-2': /parting is wide/,
    'ludwig-3': /nearly bare/,
    diffuse: /thin all over/,
    patchy: /round/,
    total: /no hair at all/,
    'scar-strip': /line/,
  },
  previewAreas: {
    'full-head': /whole/,
    hairline: /hairline/,
    crown: /crown/,
    thin: /thin/,
    scar: /back and sides/,
  },
  previewSessions: { 0: /^nothing/i, 1: /^one/i, 2: /^two/i, 3: /^three/i },
  previewDotSizes: { 1: /as fine as/, 2: /are fine/, 3: /middling/, 4: /are coarse/, 5: /as coarse as/ },
  previewSkins: {
    1: /^very pale/,
    2: /^pale/,
    3: /^fair/,
    4: /^light skin/,
    5: /^olive/,
    6: /^light brown/,
    7: /^brown/,
    8: /^dark brown/,
    9: /^dark skin/,
    10: /^very dark/,
  },
  previewHairs: {
    black: /^black/,
    'dark-brown': /^dark brown/,
    brown: /^brown/,
    'light-brown': /^light brown/,
    blond: /^blond/,
    red: /^red/,
  },
  previewLengths: { razor: /razor/, stubble: /stubble/, short: /^short/, long: /^long/ },
  previewFaults: {
    grid: /rows/,
    big: /big/,
    deep: /deep/,
    ink: /tattoo ink/,
    straight: /ruler/,
    dark: /darker/,
    low: /lower/,
    patchy: /thick in some places/,
  },
  previewDistances: { close: /close up/, arm: /arm/, talk: /conversation/ },
  previewLights: { room: /room/, window: /window/, sun: /\bsun\b/, lamp: /lamp/, wet: /wet/ },
  previewShows: { after: /head after/, before: /head before/, both: /on the left/, wipe: /a line divides/i },
  previewHeads: { man: /\bman/, woman: /\bwoman/ },
}

/** Where the eye stands in each view, in degrees round the head: 0 before the face, 90 at an ear, 180 behind. */
export const viewTurns = { front: 0, 'three-quarter': 42, side: 90, top: 0, back: 180 } as const

/** The ten tones as their author publishes them (Ellis Monk, skintone.google), pale to dark. */
export const monkTones = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
]

/**
 * What a reader must see on the side with the fault, and in the line that names it: a word of each. The sound side has
 * nothing of the first.
 */
export const spotFaults: Readonly<Record<string, readonly [seen: RegExp, named: RegExp]>> = {
  grid: [/rows|columns/, /grid/],
  oversized: [/several times as wide/, /too large/],
  'too-deep': [/soft, wide patches/, /blur/],
  'blue-green': [/blue/, /blue-green/],
  'ruled-line': [/straight/, /ruler/],
  'hard-edge': [/stop at once/, /dense right up to the edge/],
  'low-line': [/just above/, /low/],
  strays: [/strewn/, /no hair grows/],
  clumps: [/heaps/, /clumps/],
  'too-dark': [/black/, /too dark/],
  'all-at-once': [/hardly any skin/i, /one session/],
  'bare-scar': [/none on/, /left bare/],
  step: [/from one line on/, /hair beside/],
  'black-in-grey': [/black/, /black/i],
  lines: [/lines/, /microblading/],
  'fresh-photo': [/red/, /on the day/],
}
