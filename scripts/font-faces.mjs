const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/**
 * Letters, figures and marks that the guide's own words and the names in its citations are set in.
 * `tests/scripts/font-faces.test.ts` watches them.
 */
const ownWords = `${range(0x20, 0x7e)}\u00a0–—‘’“”…•·×÷−±°½£€àáéñóöü‹›`

/** What a reader may type besides: a name or a clinic with accents. The interface's font sets that, too. */
const typedWords = range(0xa1, 0xff)

/** The weights in use: text, headings (500) and what is set bold. */
const wght = { min: 400, max: 600 }

/**
 * The fonts of the site: which file of which package each is cut from, and what stays in it. Newsreader keeps its
 * optical sizes from small print to display; the whole file with all weights and letters is more than twice as heavy.
 */
export const fontFaces = {
  newsreader: {
    from: '@fontsource-variable/newsreader',
    file: 'newsreader-latin-opsz-normal.woff2',
    letters: ownWords,
    axes: { wght, opsz: { min: 16, max: 72 } },
  },
  'newsreader-italic': {
    from: '@fontsource-variable/newsreader',
    file: 'newsreader-latin-wght-italic.woff2',
    letters: ownWords,
    axes: { wght },
  },
  'instrument-sans': {
    from: '@fontsource-variable/instrument-sans',
    file: 'instrument-sans-latin-wght-normal.woff2',
    letters: ownWords + typedWords,
    axes: { wght },
  },
}
