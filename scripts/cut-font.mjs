import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from './run.mjs'

/** Kerning and ligatures, tabular and lining figures, and what the fonts themselves cannot do without. */
const keepFeatures = [
  'calt',
  'ccmp',
  'clig',
  'kern',
  'liga',
  'lnum',
  'locl',
  'mark',
  'mkmk',
  'pnum',
  'rlig',
  'rvrn',
  'tnum',
]

/** One of `fontFaces`, cut to its letters and axes. The same face gives the same bytes. */
export async function cutFont({ from, file, letters, axes }) {
  const whole = await readFile(path.join(root, 'node_modules', from, 'files', file))
  return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes, keepFeatures })
}
