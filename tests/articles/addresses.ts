import { pages } from '@/app/pages'
import { claims } from '@/content/evidence/claims'
import { sourceIds } from '@/content/evidence/source-ids'
import { guides } from '@/lib/articles/guides'

const slugs = await guides.slugs()

/** Whether an address of this site leads somewhere: a page of the register, a guide, a source and a claim in it. */
export function addressExists(href: string): boolean {
  const { pathname, hash } = new URL(href, 'http://guide')
  const [, first, second] = pathname.split('/')
  if (first === 'guides' && second) return slugs.includes(second)
  if (first === 'sources' && second) {
    const claim = hash.slice(1)
    return (sourceIds as readonly string[]).includes(second) && (claim === '' || Object.hasOwn(claims, claim))
  }
  return Object.hasOwn(pages, pathname)
}
