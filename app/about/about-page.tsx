import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { type PagePath, pages } from '@/app/pages'

type AboutPageProps = { path: PagePath & `/about/${string}`; lede: string; children: ReactNode }

/** A page about the guide: its name from the register, under that of the page on all of it. */
export const AboutPage = ({ path, lede, children }: AboutPageProps) => (
  <Page>
    <PageHead eyebrow={pages['/about'].name} title={pages[path].name} lede={lede} />
    {children}
  </Page>
)
