import { guideSchema } from '@/content/articles/guide.schema'
import { openArticles } from './open-articles'

/** The guides: `content/articles/guides`. */
export const guides = openArticles('guides', guideSchema)

/** All guides in the order that their front matter gives. */
export const guidesInOrder = async () => (await guides.list()).toSorted((a, b) => a.order - b.order)
