import type { Metadata } from 'next'
import { type Page, type PagePath, pages, type ToolPath } from './pages'

/** The head of a page. A page that search engines leave out names no address of its own either. */
export function pageMetadata({ path, name, title = name, description, indexed, changed }: Page): Metadata {
  return {
    title: path === '/' ? { absolute: title } : title,
    description,
    ...(indexed ? { alternates: { canonical: path } } : { robots: { index: false } }),
    ...(changed
      ? { openGraph: { type: 'article', title, description: description ?? '', url: path, modifiedTime: changed } }
      : {}),
  }
}

/** The head of the page with this address, from its row in `pages.ts`. */
export function metadataOf(path: PagePath): Metadata {
  return pageMetadata({ path, ...pages[path] })
}

/** The head of an answer: it stands for the bare page in search results and is no result itself. */
export function answerMetadataOf(path: ToolPath): Metadata {
  return { ...metadataOf(path), robots: { index: false, follow: true } }
}
