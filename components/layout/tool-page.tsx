import type { ReactNode } from 'react'
import { PrintedSources } from '@/components/evidence/printed-sources'
import { PageHead } from '@/components/ui/page-head'
import { Page } from './page'

/** The page of a tool: on screen its head, on paper a title line, and at the foot of the paper who the five are. */
export const ToolPage = ({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) => (
  <Page>
    <div className="print:-mt-10 print:[&>div]:mb-1 print:[&_h1]:text-2xl print:[&_p]:hidden">
      <PageHead title={title} lede={lede} />
    </div>
    {children}
    <PrintedSources />
  </Page>
)
