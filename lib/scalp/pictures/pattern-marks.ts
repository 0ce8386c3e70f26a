import { type HairLossPattern, hairLeft, hairLossPatterns } from '@/lib/scalp/head/hair-loss'
import type { Share } from '@/lib/scalp/head/light-head'
import type { Scheme } from '@/lib/scalp/patch/patch-tones'
import { drawHead, hairOf, headCamera } from './head-panel'
import type { DrawPicture } from './picture-sheet'

const side = 120

/** Where each kind of loss is seen best. */
function viewOf(pattern: HairLossPattern) {
  if (pattern.startsWith('ludwig')) return headCamera(side, side, 0, 62, 0.31, 1.34)
  if (pattern === 'scar-strip') return headCamera(side, side, 180, 6, 0.05, 1.3)
  if (pattern === 'patchy' || pattern === 'total') return headCamera(side, side, 50, 34, 0.14, 1.26)
  return headCamera(side, side, 24, 56, 0.24, 1.34)
}

/**
 * A small head for each kind of hair loss, to stand beside its name. All are one file, each under its pattern's name:
 * an address ends before the `#`, so that no server can tell which of them a reader looked at.
 */
export const drawPatternMarks: DrawPicture = scheme => ({
  width: side,
  height: side,
  names: [...hairLossPatterns, 'own-smp'],
  panels: [...hairLossPatterns.map(pattern => drawMark(pattern)(scheme)), drawOwnSmp(scheme)],
})

/** Dots that are there already: a bald top with some of them left. */
const drawOwnSmp = drawMark('norwood-6', (x, y, z) => Math.max(hairLeft('norwood-6', x, y, z), 0.35))

function drawMark(pattern: HairLossPattern, drawn: Share = hairOf(pattern)) {
  const sex = pattern.startsWith('ludwig') ? 'woman' : 'man'
  const plan = { sex, camera: viewOf(pattern), unit: 1.1, height: 0.345, drawn } as const
  return (scheme: Scheme) => drawHead(plan, scheme)
}
