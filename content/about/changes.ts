/** A change that a reader would notice, the newest first. */
export type Change = { day: `${number}-${number}-${number}`; says: string }

/** What has changed in what we say, in a sentence each. Changes of the code alone are not told here. */
export const changes = [
  {
    day: '2026-11-26',
    says: 'We added every other option beside SMP, what was counted for each, and a way through the decision.',
  },
  {
    day: '2026-11-26',
    says: 'We read every statement against the articles again and mended those whose dots said too much or too little.',
  },
  {
    day: '2026-11-26',
    says: 'We rewrote all guides in plainer words, and added seven that were missing, such as “Is it safe?”.',
  },
] as const satisfies readonly Change[]

/** How many months may pass until we look at an outside fact again. A test turns red when one is older. */
export const monthsUntilReread = 12
