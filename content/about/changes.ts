/** A change that a reader would notice, the newest first. */
export type Change = { day: `${number}-${number}-${number}`; says: string }

/** What has changed in what we say, in a sentence each. Changes of the code alone are not told here. */
export const changes = [
  {
    day: '2026-11-27',
    says: 'Your plan and its sheet can take the options you compared, what matters to you, where you are on the way, and the terms of your offers.',
  },
  {
    day: '2026-11-27',
    says: 'A quiz result that says “not now” no longer lists what counts for SMP, and says sooner what you can do meanwhile.',
  },
  {
    day: '2026-11-27',
    says: 'On the page of each option, what we looked for and did not find is gathered in one place.',
  },
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
