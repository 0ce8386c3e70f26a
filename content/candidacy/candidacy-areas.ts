/**
 * The part of the head that a pattern asks for, as the cost room names its areas. Patterns that no source prices by
 * area are left out, so that the reader is asked. `tests/content/candidacy/candidacy.test.ts` holds it against both tables.
 */
export const candidacyAreas = {
  'norwood-5': 'full-head',
  'norwood-6': 'full-head',
  'norwood-7': 'full-head',
  total: 'full-head',
  hairline: 'hairline',
  'scar-strip': 'scar-fut',
} as const
