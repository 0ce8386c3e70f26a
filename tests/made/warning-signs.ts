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
export const pressing = [
  'urgent',
  'today',
  'doctor',
  'practitioner',
] as const satisfies readonly AftercareWarning['ask'][]

export const warningSigns: readonly WarningSign[] = [
  {
    sign: 'Trouble breathing',
    words: [/\bbreath/i],
    least: 'urgent',
    from: ['A15', 'G14'],
    says: 'A severe allergy, or one of the harms of a numbing cream that is too strong',
  },
  {
    sign: 'A swelling face',
    words: [/\bface\b/i, /\bsw(ell|oll)/i, /\blips\b/i],
    least: 'urgent',
    from: ['A15', 'G14'],
    says: 'A severe allergy; allergy to the pigment or the numbing cream is on three lists of risks',
  },
  ...['numb lips', 'dizz', 'palpitations', 'heart', 'fit\\b'].map(
    (word): WarningSign => ({
      sign: `After a numbing cream: ${word}`,
      words: [new RegExp(`\\b${word}`, 'i'), /\bnumbing cream\b/i],
      least: 'urgent',
      from: ['A15', 'A16'],
      says: 'A numbing cream that is too strong gets into the blood; a scalp is a large area',
    }),
  ),
  {
    sign: 'Fever',
    words: [/\bfever\b/i, /\bshak/i, /\bchills?\b/i, /\bsweats?\b/i],
    least: 'urgent',
    from: ['G5', 'G12'],
    says: 'With shaking, chills or sweats it calls for urgent care',
  },
  {
    sign: 'Redness that spreads fast, or a person who gets very ill',
    words: [/\bspreads fast\b/i, /\bconfused\b/i, /\bill\b/i],
    least: 'urgent',
    from: ['G12'],
    says: 'An infection that reaches the blood is an emergency',
  },
  {
    sign: 'Redness that does not go or gets wider, and red streaks',
    words: [/\bredness\b/i, /\bstays\b/i, /\bspreads\b/i, /\bred streaks\b/i],
    least: 'today',
    from: ['S3', 'G5', 'G12', 'G13', 'A6', 'C3'],
    says: 'A little is usual for two days; after that it may be an infection, which the studio cannot judge',
  },
  {
    sign: 'Pus and swollen glands',
    words: [/\bpus\b/i, /\bswollen glands\b/i],
    least: 'today',
    from: ['G11', 'G13'],
    says: 'Signs of a wound that is infected',
  },
  {
    sign: 'A rash or bumps where the ink went in',
    words: [/\brash\b/i, /\bbumps\b/i, /\binfection\b/i],
    least: 'today',
    from: ['A2', 'A6', 'G5'],
    says: 'They are signs of infection, and early on look like an allergy',
  },
  {
    sign: 'Heat, swelling, burning or pain that gets worse',
    words: [/\bheat\b/i, /\bswelling\b/i, /\bburning\b/i, /\bpain\b/i],
    least: 'today',
    from: ['A2', 'G11', 'G12'],
    says: 'What is felt shows on every skin, where redness may not',
  },
  {
    sign: 'A scar that rises',
    words: [/\bscar\b/i, /\bkeloid\b/i],
    least: 'doctor',
    from: ['A2', 'C12', 'S1'],
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
    from: ['A2', 'D1'],
    says: 'Of 300 tattooed people 6 in 100 had one for more than four months; some begin years later',
  },
  {
    sign: 'A skin disease that wakes up',
    words: [/\bpsoriasis\b/i, /\bneedle\b/i],
    least: 'doctor',
    from: ['C5', 'C7'],
    says: 'A tattoo can bring psoriasis out, and a hurt scalp can wake a disease that scars',
  },
  {
    sign: 'A mole or spot that changes',
    words: [/\bmole\b/i, /\bchanges\b/i],
    least: 'doctor',
    from: ['C20', 'C27'],
    says: 'Ink can hide an early skin cancer',
  },
]
