import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata-of'
import { optionRow } from '@/app/options/option-row'
import { OptionPage } from '@/components/deciding/option-page'
import { guideHref } from '@/lib/articles/guide-address'
import { guides } from '@/lib/articles/guides'
import { compareWith } from '@/lib/compare/compare-address'
import { optionHref } from '@/lib/deciding/option-address'
import { optionEntries } from '@/lib/deciding/option-table'

type OptionPageProps = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export const generateStaticParams = () => optionEntries.map(({ id }) => ({ slug: id }))

/** The option of an address. Only addresses of written ones are drawn. */
function optionAt(slug: string) {
  const option = optionEntries.find(({ id }) => id === slug)
  if (!option) throw new RangeError(`no option "${slug}"`)
  return option
}

export async function generateMetadata({ params }: OptionPageProps): Promise<Metadata> {
  return pageMetadata(optionRow(optionAt((await params).slug)))
}

export default async function Option({ params }: OptionPageProps) {
  const option = optionAt((await params).slug)
  const rest = optionEntries.filter(({ id }) => id !== option.id)
  const others = rest.map(({ id, name }) => ({ href: optionHref(id), name, beside: compareWith(option.id, id) }))
  const ways = await Promise.all(
    option.guides.map(async slug => ({ href: guideHref(slug), name: (await guides.get(slug)).shortTitle })),
  )
  return <OptionPage option={option} others={others} guides={ways} />
}
