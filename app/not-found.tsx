import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { mainNav } from '@/components/layout/site-nav'
import { PageHead } from '@/components/ui/page-head'

export const metadata: Metadata = { title: 'This page is not here', robots: { index: false } }

export default function NotFound() {
  return (
    <Page>
      <PageHead
        eyebrow="Not found"
        title="This page is not here"
        lede="The address may be mistyped, or the page may have moved. Nothing you entered was sent anywhere."
      />
      <ul className="max-w-text divide-y divide-rule border-y border-rule">
        {[{ href: '/', label: 'Start page' }, ...mainNav].map(({ href, label }) => (
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
