/**
 * The components that an article may use, with the attributes that each may carry. `article-components.tsx` in
 * `components/articles` must offer exactly these. `figures: true` marks an attribute that is an id or an address, not
 * words.
 */
export const articleElements = {
  Fact: { id: { required: true, figures: true }, quiet: { required: false, figures: false } },
  Count: {
    of: { required: true, figures: true },
    is: { required: true, figures: true },
    start: { required: false, figures: false },
  },
  ShortAnswer: {},
  Aside: { title: { required: true, figures: false }, tone: { required: false, figures: false } },
  CostStill: { area: { required: true, figures: true } },
  CandidacyStill: { example: { required: true, figures: true } },
  TouchUpBands: {},
  Picture: { id: { required: true, figures: true } },
  LitHeads: { of: { required: true, figures: true } },
  WarningSigns: {},
  WhenTable: {},
} as const satisfies Record<string, Record<string, { required: boolean; figures: boolean }>>

export type ArticleElement = keyof typeof articleElements

export function isArticleElement(name: string): name is ArticleElement {
  return Object.hasOwn(articleElements, name)
}
