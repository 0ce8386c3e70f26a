import { OptionList } from '@/components/deciding/option-list'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { decision } from '@/content/deciding/decision'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/options')

export default function Options() {
  return (
    <Page>
      <PageHead
        title={pages['/options'].name}
        lede={`${decision.asks} Each option has a page of the same shape and length. ${decision.order}`}
      />
      <OptionList />
    </Page>
  )
}
