/**
 * The guides in the order of a list, under what a reader wants at that moment. Each guide stands in one group and in no
 * other (`tests/articles/guide-groups.test.ts`); a `path` is that of a file in `guides`.
 */
export const guideGroups = [
  {
    title: 'Is it for me?',
    guides: ['what-smp-is', 'who-it-suits', 'does-it-look-real', 'how-long-it-lasts', 'what-it-costs', 'is-it-safe'],
  },
  {
    title: 'Your own head',
    guides: [
      'women',
      'scars',
      'skin-tones',
      'grey-hair',
      'hairline-design',
      'no-hair-at-all',
      'after-cancer-treatment',
      'smp-beside-other-treatments',
    ],
  },
  {
    title: 'Having it done',
    guides: ['choosing-a-practitioner', 'sessions', 'pain-and-numbing', 'getting-ready', 'aftercare'],
  },
  {
    title: 'Once you have it',
    guides: ['living-with-it', 'i-have-it-and-dont-like-it'],
  },
] as const
