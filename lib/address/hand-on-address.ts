import { toBase64Url } from './base64url'

const fragment = (...parts: readonly string[]) => {
  const given = parts.map(part => part.replace(/^#/, '')).filter(part => part !== '')
  return given.length > 0 ? `#${given.join('&')}` : ''
}

/**
 * The addresses by which one tool hands its answers to another, so that nothing is asked twice. They are always
 * fragments: what came from the quiz is about health, and a fragment never reaches a server.
 */
export const handOn = {
  /** A part that is an address text of its own: a query, the quiz's fragment, the preview's. */
  toPlan: (part: string, text: string) => `/plan#add=${part}:${text}`,
  /** A part that is a document: what the practitioner said with the ticks (`own`), or the people (`practitioner`). */
  documentToPlan: (part: string, document: object) => `/plan#add=${part}:${toBase64Url(JSON.stringify(document))}`,
  /** The quiz's answers choose the questions; `people` ("people=…") brings back whom the reader looked at. */
  toPractitioner: (quiz: string, people = '') => `/practitioner${fragment(quiz, people)}`,
  /** The quiz again, at the answers of its own text. */
  toCandidacy: (quiz: string) => `/candidacy${fragment(quiz)}`,
  toCost: (query: string) => `/cost${fragment(query)}`,
  /** The picture that was set up there: "pattern=norwood-5&density=2". */
  toPreview: (picture: string) => `/preview${fragment(picture)}`,
} as const
