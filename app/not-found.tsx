import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { LinkList } from '@/components/layout/link-list'
import { PageHead } from '@/components/ui/page-head'
import { topLinks } from './menus'
import { pages } from './pages'

export const metadata: Metadata = { title: 'This page is not here', robots: { index: false } }

export default function NotFound() {
  return (
    <Page>
      <PageHead
        eyebrow="Not found"
        title="This page is not here"
        lede="The address may have a typing error, or the page may have moved. One of these may be what you wanted:"
      />
      <LinkList links={[{ href: '/', label: pages['/'].name }, ...topLinks]} />
    </Page>
  )
}
