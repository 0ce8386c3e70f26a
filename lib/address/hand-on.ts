/**
 * The addresses by which one tool hands its answers to another, so that nothing is asked twice. They are always
 * fragments: what came from the quiz is about health, and a fragment never reaches a server.
 */
export const handOn = {
  toPlan: (part: string, text: string) => `/plan#add=${part}:${text}`,
  toPractitioner: (quiz: string) => `/practitioner#${quiz}`,
  toCost: (query: string) => `/cost#${query}`,
} as const
