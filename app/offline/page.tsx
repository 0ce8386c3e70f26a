import { LinkList } from '@/components/layout/link-list'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { footLinks } from '@/app/menus'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/offline')

/** What the service worker shows in place of a page that it has not kept. It holds no script. */
export default function Offline() {
  return (
    <Page>
      <PageHead
        eyebrow="No network"
        title={pages['/offline'].name}
        lede="This page is not kept on your device. What you entered is not lost: it is still in the page before. Go back to it."
      />
      <p className="max-w-text text-lg">
        When you are online again, reload this page. Its address stays as it is. These work without a network:
      </p>
      <div className="mt-6">
        <LinkList links={[...footLinks('Work it out'), { href: '/guides', label: pages['/guides'].name }]} />
      </div>
    </Page>
  )
}
