/** Where the guide is served. Links in metadata and the sitemap need a whole address. */
export const site = {
  name: 'Stipple',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  description:
    'Thinking about scalp micropigmentation (SMP)? See who it suits, what it costs and how long it lasts, who says so and ' +
    'who disagrees. We sell nothing.',
} as const
