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
        title={pages['/offline'].name}
        lede="Your device keeps no copy of this page, but what you entered is not lost. Go back, and you will find it in the page before."
      />
      <p className="max-w-text text-lg">
        When you are online again, reload this page, and what you wanted will open. Until then, you can use these pages
        without a network:
      </p>
      <div className="mt-6">
        <LinkList links={[...footLinks('Work it out'), { href: '/guides', label: pages['/guides'].name }]} />
      </div>
    </Page>
  )
}
