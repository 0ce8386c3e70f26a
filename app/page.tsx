import type { Metadata } from 'next'
import { Clashes } from '@/components/home/clashes'
import { Drawn } from '@/components/home/drawn'
import { FiveSources } from '@/components/home/five-sources'
import { Hero } from '@/components/home/hero'
import { Lasting } from '@/components/home/lasting'
import { Steps } from '@/components/home/steps'
import { Page } from '@/components/layout/page'
import headDots from '@/lib/scalp/head/head-dots.json'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default function Home() {
  return (
    <Page>
      <Hero dots={headDots.light.scalp} />
      <Steps />
      <Drawn />
      <Lasting />
      <Clashes />
      <FiveSources />
    </Page>
  )
}
