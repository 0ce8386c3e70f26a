/** Where the guide is served. Links in metadata and the sitemap need a whole address. */
export const site = {
  name: 'Stipple',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  description:
    'A decision guide on scalp micropigmentation that sells nothing: who says what, who disagrees, and tools that answer with ranges.',
} as const
