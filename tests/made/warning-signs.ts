import type { AftercareWarning } from '@/content/aftercare/aftercare.schema'

/**
 * What to look out for after a session, and how pressing it is at least. Written from the research note and the
 * articles, not from the warnings that the guide prints.
 */
export type WarningSign = {
  readonly sign: string
  /** Every one of these stands in a single warning. */
  readonly words: readonly RegExp[]
  readonly least: AftercareWarning['ask']
  readonly from: readonly string[]
  readonly says: string
}

/** From the most pressing. */
export const pressing = ['urgent', 'doctor', 'practitioner'] as const satisfies readonly AftercareWarning['ask'][]

export const warningSigns: readonly WarningSign[] = [
  {
    sign: 'Fever',
    words: [/\bfever\b/i, /\bshak/i, /\bchills?\b/i, /\bsweats?\b/i],
    least: 'urgent',
    from: ['G5'],
    says: 'With shaking, chills or sweats it calls for urgent care',
  },
  {
    sign: 'Trouble breathing',
    words: [/\bbreath/i],
    least: 'urgent',
    from: ['A15'],
    says: 'One of the harms of a numbing cream that is too strong',
  },
  {
    sign: 'A swollen face',
    words: [/\bface\b/i, /\bsw(ell|oll)/i],
    least: 'urgent',
    from: ['S1', 'S2', 'S4'],
    says: 'Allergy to the pigment or to the numbing cream is on three lists of risks',
  },
  {
    sign: 'A heart out of step',
    words: [/\bheart/i, /\bnumbing cream\b/i],
    least: 'urgent',
    from: ['A15'],
    says: 'One of the harms of a numbing cream that is too strong',
  },
  {
    sign: 'A fit',
    words: [/\b(fit|seizure)\b/i, /\bnumbing cream\b/i],
    least: 'urgent',
    from: ['A15'],
    says: 'One of the harms of a numbing cream that is too strong',
  },
  {
    sign: 'A rash or bumps where the ink went in',
    words: [/\brash\b/i, /\bbumps\b/i, /\binfection\b/i],
    least: 'doctor',
    from: ['A2', 'A6', 'G5', 'S1'],
    says: 'They are signs of infection, and early on look like an allergy',
  },
  {
    sign: 'Swelling, burning or pain that gets worse',
    words: [/\bswelling\b/i, /\bburning\b/i, /\bpain\b/i],
    least: 'doctor',
    from: ['A2', 'G5'],
    says: 'Both are on the list of the US regulator',
  },
  {
    sign: 'Heat',
    words: [/\bheat\b/i],
    least: 'doctor',
    from: ['H8'],
    says: 'What is felt shows on every skin, where redness may not',
  },
  {
    sign: 'Redness that does not go or gets wider',
    words: [/\bredness\b/i, /\bstays\b/i, /\bspreads\b/i],
    least: 'doctor',
    from: ['S3', 'G5', 'A6', 'C3'],
    says: 'A little is usual for two days; after that it may be an infection, which the studio cannot judge',
  },
  {
    sign: 'A scar that rises',
    words: [/\bscar\b/i, /\bkeloid\b/i],
    least: 'doctor',
    from: ['A2', 'C12', 'S1', 'S4'],
    says: 'A keloid is one of the listed risks',
  },
  {
    sign: 'Lumps',
    words: [/\blumps?\b/i, /\bink\b/i],
    least: 'doctor',
    from: ['A2', 'C22', 'S1'],
    says: 'Granulomas form round pigment, and many who have them are ill in other places too',
  },
  {
    sign: 'A reaction that lasts or comes late',
    words: [/\b(itch|rash)\b/i, /\blasts\b/i, /\bmonths\b/i],
    least: 'doctor',
    from: ['A2', 'C19', 'D1'],
    says: 'Of 300 tattooed people 6 in 100 had one for more than four months; some begin years later',
  },
  {
    sign: 'A skin disease that wakes up',
    words: [/\bpsoriasis\b/i, /\bneedle\b/i],
    least: 'doctor',
    from: ['C5', 'C6', 'C7'],
    says: 'A tattoo can bring psoriasis out, and a hurt scalp can wake a disease that scars',
  },
  {
    sign: 'A mole or spot that changes',
    words: [/\bmole\b/i, /\bchanges\b/i],
    least: 'doctor',
    from: ['C20', 'C21'],
    says: 'Ink can hide an early skin cancer',
  },
]
