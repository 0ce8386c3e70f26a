/** Answers that rules often name together. What is bare is bare for men and women alike. */
export const thinning = ['diffuse', 'ludwig-1', 'ludwig-2'] as const
export const bald = ['norwood-5', 'norwood-6', 'norwood-7'] as const
/** Bare in part, or nearly bare on top. */
export const balding = ['norwood-3', 'norwood-4', 'ludwig-3'] as const
/** Where long hair beside the dots would give them away. */
export const bare = ['norwood-4', ...bald, 'ludwig-3', 'total'] as const
/** A claim about men counts for these: it is about them, or may be. */
export const notWomen = ['man', 'unsaid', 'not-sure'] as const
