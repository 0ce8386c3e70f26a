import { Clashes } from '@/components/home/clashes'
import { Drawn } from '@/components/home/drawn'
import { FiveSources } from '@/components/home/five-sources'
import { Hero } from '@/components/home/hero'
import { Lasting } from '@/components/home/lasting'
import { StartingPoints } from '@/components/home/starting-points'
import { Steps } from '@/components/home/steps'
import { Page } from '@/components/layout/page'
import headDots from '@/lib/scalp/head/head-dots.json'
import { steps } from './menus'
import { metadataOf } from './metadata-of'

export const metadata = metadataOf('/')

export default function Home() {
  return (
    <Page>
      <Hero dots={headDots.light.scalp} />
      <Steps steps={steps} />
      <StartingPoints />
      <Drawn />
      <Lasting />
      <Clashes />
      <FiveSources />
    </Page>
  )
}
