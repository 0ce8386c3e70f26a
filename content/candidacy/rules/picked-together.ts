/** Answers that rules often name together. */
export const anyHair = ['shaved', 'short', 'long', 'not-sure'] as const
export const thinning = ['diffuse', 'ludwig-1', 'ludwig-2', 'ludwig-3'] as const
export const bald = ['norwood-5', 'norwood-6', 'norwood-7'] as const
export const balding = ['norwood-3', 'norwood-4'] as const
