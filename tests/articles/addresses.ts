import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { claims } from '@/content/evidence/claims'
import { sourceIds } from '@/content/evidence/source-ids'

const app = path.join(process.cwd(), 'app')
const guides = readdirSync(path.join(process.cwd(), 'content', 'articles', 'guides')).map(name =>
  name.replace(/\.mdx$/, ''),
)

/** Whether an address of this site leads somewhere: a page in `app`, a guide, a source and a claim in it. */
export function addressExists(href: string): boolean {
  const { pathname, hash } = new URL(href, 'http://guide')
  const [, first, second] = pathname.split('/')
  if (first === 'guides' && second) return guides.includes(second)
  if (first === 'sources' && second) {
    const claim = hash.slice(1)
    return (sourceIds as readonly string[]).includes(second) && (claim === '' || Object.hasOwn(claims, claim))
  }
  return existsSync(path.join(app, pathname, 'page.tsx'))
}
