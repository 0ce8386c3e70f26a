import { OptionList } from '@/components/deciding/option-list'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
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
      <p className="-mt-4 mb-10">
        <ButtonLink href="/compare" kind="secondary">
          Put some side by side
        </ButtonLink>
      </p>
      <OptionList />
    </Page>
  )
}
