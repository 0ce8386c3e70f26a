/** What the practitioner room says of a link that could not be read whole. It imports nothing. */
export const practitionerProblems = {
  quizAnswer: 'An answer of the quiz in this link made no sense, so we left it out.',
  people: 'This link is cut or too old, so its people could not be read.',
  person: 'The person in this link is not among those it brings along.',
  part: 'This page does not have the part that the link leads to.',
} as const
