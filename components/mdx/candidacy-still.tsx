/** Stub until the candidacy room's result exists. */
export const CandidacyStill = (_: { example: string }) => null
