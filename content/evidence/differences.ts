/** In which way a source that says something else beside a statement differs from it, in the words that follow its name. */
export const differences = {
  figure: 'gives another figure',
  people: 'speaks of other people',
  place: 'speaks of another place',
  weaker: 'says it less firmly',
  stronger: 'goes further',
  later: 'speaks of a later time',
  earlier: 'speaks of an earlier time',
  part: 'says a part of it',
  beside: 'says something else that fits beside it',
} as const
export type Difference = keyof typeof differences
