import { toBase64Url } from './base64url'

/**
 * Links that no tool's own address makes: a fragment always, since what came from the quiz is about health, and a
 * fragment never reaches a server. All others come from the address of the tool that they lead to.
 */
export const handOn = {
  /** A part that is an address text of its own: a query, the quiz's fragment, the preview's. */
  toPlan: (part: string, text: string) => `/plan#add=${part}:${text}`,
  /**
   * A part that is a document, or a text with words of the reader's own in it: what the practitioner said with the ticks
   * (`own`), the people (`practitioner`), what matters (`values`).
   */
  documentToPlan: (part: string, document: object | string) =>
    `/plan#add=${part}:${toBase64Url(JSON.stringify(document))}`,
  /**
   * Back to the picture that the plan keeps as the preview's own text: "pattern=norwood-5". The preview's address weighs
   * more than the rest of such a page, and what it does not know stays in the plan as it is.
   */
  toPreview: (picture: string) => (picture === '' ? '/preview' : `/preview#${picture}`),
} as const
