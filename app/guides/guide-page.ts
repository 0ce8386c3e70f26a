import { families, type Page } from '@/app/pages'
import { guideHref } from '@/lib/articles/guide-address'
import { guides } from '@/lib/articles/guides'

/** A guide as a page of the register: its front matter says the rest of the row. */
export async function guidePage(slug: string): Promise<Page> {
  const { title, shortTitle, description, reviewed } = await guides.get(slug)
  return {
    ...families['/guides/[slug]'],
    path: guideHref(slug),
    name: shortTitle,
    title,
    description,
    changed: reviewed,
  }
}
