import { isForgotten } from './page-memory'

/**
 * The controls of a widget as the reader has set them before its script ran, where no form holds them. None where the
 * reader has deleted everything since: a browser may bring back with the page what was set in it.
 */
export const earlyControls = (selector: string): readonly HTMLInputElement[] =>
  isForgotten() ? [] : [...document.querySelectorAll<HTMLInputElement>(selector)]
