/** Stub until the cost room's result exists. */
export const CostStill = (_: { area: string }) => null
