import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'
import { IpdasList } from '@/components/about/ipdas-list'

export const metadata = metadataOf('/about/ipdas')

export default function Ipdas() {
  return (
    <AboutPage
      path="/about/ipdas"
      lede={
        'There is a list of what a good decision aid should do. We went through all of it, and here you see what we do ' +
        'and what we don’t.'
      }
    >
      <p className="max-w-[62ch]">
        The list is version 4 of the International Patient Decision Aid Standards, or IPDAS. It was drawn up by
        Joseph-Williams and others in{' '}
        <a href="https://doi.org/10.1177/0272989X13501721">Medical Decision Making 2014;34(6):699–710</a>. The sentences
        here are our own short forms of its items. We judged ourselves, and nobody outside has checked it.
      </p>
      <IpdasList />
    </AboutPage>
  )
}
