import type { CandidacyAnswerId, CandidacyQuestionId } from './candidacy-questions'

type GuideRow = {
  slug: string
  /** Its own short title: `tests/content/candidacy` holds the two together. */
  name: string
  /** Answers by their question, of which one is enough. */
  forWhom: { readonly [Q in CandidacyQuestionId]?: readonly CandidacyAnswerId<Q>[] }
}

/** Guides that are about somebody: the result names those that are about the reader, in this order. */
export const candidacyGuides: readonly GuideRow[] = [
  {
    slug: 'after-cancer-treatment',
    name: 'After cancer treatment',
    forWhom: { pattern: ['cancer-loss'], illness: ['cancer-now', 'cancer-past'] },
  },
  {
    slug: 'no-hair-at-all',
    name: 'No hair at all, or under age',
    forWhom: { pattern: ['total', 'patchy'], also: ['under-18'] },
  },
  { slug: 'i-have-it-and-dont-like-it', name: 'You have it and don’t like it', forWhom: { change: ['own-smp'] } },
  { slug: 'women', name: 'SMP for women', forWhom: { sex: ['woman'] } },
  {
    slug: 'scars',
    name: 'SMP on scars',
    forWhom: {
      pattern: ['scar-strip', 'scar-fue', 'scar-injury', 'scar-cancer', 'burn'],
      scalp: ['keloid', 'keloid-family'],
    },
  },
  { slug: 'hairline-design', name: 'Hairline design', forWhom: { change: ['hairline'] } },
  { slug: 'grey-hair', name: 'SMP on grey hair', forWhom: { also: ['grey'] } },
  { slug: 'skin-tones', name: 'SMP and skin tone', forWhom: { skin: ['pale-dark', 'pale-light', 'brown', 'dark'] } },
]
