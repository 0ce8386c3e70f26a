/** The five articles, in the order in which the guide draws their five dots. */
export const sourceIds = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type SourceId = (typeof sourceIds)[number]
