/** The page of a guide. `slug`: the name of its file. */
export const guideHref = (slug: string) => `/guides/${slug}`
