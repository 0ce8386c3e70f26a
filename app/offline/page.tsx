import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { footerNav } from '@/components/layout/site-nav'
import { PageHead } from '@/components/ui/page-head'

export const metadata: Metadata = { title: 'You are offline', robots: { index: false } }

const [, tools] = footerNav

/** What the service worker shows in place of a page that it has not kept. It holds no script. */
export default function Offline() {
  return (
    <Page>
      <PageHead
        eyebrow="No network"
        title="You are offline"
        lede="This page is not kept on your device. What you entered is not lost: it is still in the page before. Go back to it."
      />
      <p className="max-w-text text-lg">
        When you are online again, reload this page. Its address stays as it is. These work without a network:
      </p>
      <ul className="mt-6 max-w-text divide-y divide-rule border-y border-rule">
        {[...tools.links, { href: '/guides', label: 'All guides' }].map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="flex min-h-13 items-center font-serif text-xl no-underline hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
