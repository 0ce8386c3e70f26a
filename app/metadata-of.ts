import type { Metadata } from 'next'
import type { Address } from '@/lib/address/define-address'
import type { AddressInput } from '@/lib/address/read-address'
import { errorTitle } from '@/lib/format/error-title'
import { type Page, type PagePath, type PageRow, pages, type ToolPath } from './pages'

/** The head of a page. A page that search engines leave out names no address of its own either. */
export function pageMetadata({ path, name, title = name, description, indexed, changed }: Page): Metadata {
  return {
    title: path === '/' ? { absolute: title } : title,
    description,
    ...(indexed ? { alternates: { canonical: path } } : { robots: { index: false } }),
    ...(changed ? { openGraph: { type: 'article', title, description, url: path, modifiedTime: changed } } : {}),
  }
}

/** The head of the page with this address, from its row in `pages.ts`. */
export function metadataOf(path: PagePath): Metadata {
  return pageMetadata({ path, ...pages[path] })
}

/**
 * The head of an answer: it stands for the bare page in search results and is no result itself. Where something in its
 * address could not be read, the title begins with that.
 */
export function answerMetadataOf<Answers extends object, Field extends string>(
  path: ToolPath,
  address: Address<Answers, Field>,
) {
  return async ({ searchParams }: { searchParams: Promise<AddressInput> }): Promise<Metadata> => {
    const { problems } = address.parse(await searchParams)
    const { name, title = name }: PageRow = pages[path]
    return {
      ...metadataOf(path),
      title: problems.length > 0 ? errorTitle(title) : title,
      robots: { index: false, follow: true },
    }
  }
}
