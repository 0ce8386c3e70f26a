import { Page } from '@/components/layout/page'

export default function Home() {
  return <Page><h1>Stipple</h1></Page>
}
