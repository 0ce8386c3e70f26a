/** What is to be known of the years, wherever prose calls them. Names of sources stand in the middle of a sentence. */
export const longevityFactWords = {
  figure: (what: string, source: string) => `${what}, according to {the ${source}}.`,
  phrase: (what: string, names: string) => `${what}, in the words of ${names}.`,
  range: (what: string, earliest: string, latest: string) =>
    `${what}, from the earliest year named (${earliest}) to the latest (${latest}). It is no average.`,
  apart: (early: string, late: string) =>
    `The touch-up according to ${early} and to ${late}. No year is in both ranges.`,
} as const
