/**
 * The public address of the guide, from `SITE_URL`: without a slash at its end, since every path brings its own. None, or
 * an empty one, is this machine.
 */
export const siteUrl = (given: string | undefined): string => (given || 'http://localhost:3000').replace(/\/+$/, '')

/** Where the guide is served. Links in metadata and the sitemap need a whole address. */
export const site = {
  name: 'Stipple',
  url: siteUrl(process.env.SITE_URL),
  description:
    'Thinking about scalp micropigmentation (SMP)? See who it suits, what it costs and how long it lasts, who says so and ' +
    'who disagrees. We sell nothing.',
} as const

/** A path of the guide as a whole address. */
export const absolute = (path: string): string => site.url + path
