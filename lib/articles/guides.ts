import { guideGroups } from '@/content/articles/guide-groups'
import { guideSchema } from '@/content/articles/guide.schema'
import { openArticles } from './open-articles'

/** The guides: `content/articles/guides`. */
export const guides = openArticles('guides', guideSchema)

/** The guides under the titles of their groups, in the order of the table. One that cannot be built while writing is left out. */
export async function guidesByGroup() {
  const all = new Map((await guides.list()).map(guide => [guide.slug, guide]))
  return guideGroups.map(({ title, guides: slugs }) => ({ title, guides: slugs.flatMap(slug => all.get(slug) ?? []) }))
}

/** All guides, one group after the other. */
export const guidesInOrder = async () => (await guidesByGroup()).flatMap(group => group.guides)
