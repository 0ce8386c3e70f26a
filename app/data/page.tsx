import { sourceCount } from '@/content/evidence/source-ids'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { dataFiles } from './data-files'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/data')

export default function Data() {
  return (
    <Page>
      <PageHead
        title="Take the data"
        lede="Every page of this guide is drawn from these files. Read them, check them, build on them."
      />
      <ul className="max-w-[54rem]">
        {dataFiles.map(({ name, title, says }) => (
          <li key={name} className="grid gap-x-8 border-t border-rule py-5 sm:grid-cols-[1fr_13rem]">
            <div>
              <h2 className="text-xl">{title}</h2>
              <p className="mt-1 max-w-[52ch] text-soft">{says}</p>
            </div>
            <p className="mt-2 flex flex-col text-sm sm:mt-0">
              <a
                href={`/data/${name}.json`}
                className="inline-flex min-h-11 items-center font-semibold"
              >{`${name}.json`}</a>
              <a href={`/data/${name}.schema.json`} className="inline-flex min-h-11 items-center">
                Schema<span className="hush">{` of ${name}.json`}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="rules" className="bleed-rule mt-10 max-w-[54rem] pt-5">
        <h2 id="rules" className="text-2xl">
          What you may do with it
        </h2>
        <div className="max-w-[62ch] font-serif text-lg">
          <p className="mt-3">
            The words and tables are ours and are yours to use, for any end, under the MIT licence of the project. Name
            the source of a statement when you pass it on: each row carries it.
          </p>
          <p className="mt-3">
            {`The ${sourceCount} articles belong to their publishers. `}We give their facts in our own words, and their
            figures as they print them. Nothing here is medical advice.
          </p>
          <p className="mt-3">
            Ids do not change. Each file says its version in <code className="font-sans text-base">v</code>: a field may
            be added within a version, but none is renamed or taken away. An end of a range that a source leaves open is{' '}
            <code className="font-sans text-base">null</code>.
          </p>
        </div>
      </section>
    </Page>
  )
}
