/** Sizes and columns that several pictures share. */
export const panel = { width: 300, height: 220 } as const
export const two = { ...panel, columns: { phone: 1, wide: 2 } } as const
export const three = { ...panel, columns: { phone: 1, wide: 3 } } as const
export const head = { width: 220, height: 230 } as const
