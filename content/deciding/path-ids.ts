/*
 * The names of what the way asks, apart from its words: its address needs no more of them. Each table holds one row a
 * name, in this order. Ids stand in addresses and are permanent.
 */
export const pathStepIds = ['where-you-are', 'options', 'chances', 'values', 'fit', 'cost', 'plan'] as const
export type PathStepId = (typeof pathStepIds)[number]

export const readinessIds = ['facts', 'values', 'support', 'sure'] as const
export type ReadinessId = (typeof readinessIds)[number]

export const personIds = ['doctor', 'had-it-for-years', 'unhappy', 'close', 'barber', 'practitioner'] as const
export type PersonId = (typeof personIds)[number]

export const knowledgeIds = [
  'grows',
  'one-session',
  'for-good',
  'removal',
  'regret',
  'minoxidil',
  'finasteride',
  'each-session',
  'approved',
  'price',
] as const
export type KnowledgeId = (typeof knowledgeIds)[number]

/** What somebody wants to do once they have looked at all of it. */
export const decidedIds = ['yes', 'no', 'later'] as const
export type DecidedId = (typeof decidedIds)[number]

/** How many days to wait, as choices; a reader may count from any day. */
export const coolingOffDays = { week: 7, fortnight: 14, month: 30 } as const
