import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { DotsKey } from '@/components/evidence/dots-key'
import { Footer } from '@/components/layout/footer'
import { Header } from '@/components/layout/header'
import { KeepOffline } from '@/components/layout/keep-offline.client'
import { instrumentSans, newsreader, newsreaderItalic } from './fonts/faces'
import './globals.css'
import { endLinks, footLists, footRow, phoneLinks, topLinks } from './menus'
import { pages } from './pages'
import { site } from './site'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: pages['/'].title, template: `%s · ${site.name}` },
  description: site.description,
  openGraph: { siteName: site.name, type: 'website', locale: 'en_GB' },
  twitter: { card: 'summary_large_image' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5efe5' },
    { media: '(prefers-color-scheme: dark)', color: '#15120f' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${newsreader.variable} ${newsreaderItalic.variable} ${instrumentSans.variable}`}>
      <body>
        <a
          href="#main"
          className="absolute left-4 top-3 z-30 -translate-y-24 bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0"
        >
          Skip to the content
        </a>
        <Header links={topLinks} phone={phoneLinks} end={endLinks} />
        <main id="main">
          <div className="key-of-page mx-auto w-full max-w-wide px-5 pt-2 sm:px-8 print:pt-0">
            <DotsKey />
          </div>
          {children}
        </main>
        <Footer links={footRow} lists={footLists} />
        <KeepOffline />
      </body>
    </html>
  )
}
