import { sourceCount } from '@/content/evidence/source-ids'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { dataFiles } from './data-files'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/data')

export default function Data() {
  return (
    <Page>
      <PageHead
        title={pages['/data'].name}
        lede="The figures on every page of this guide come from these files. You can read them, check them and build on them."
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
            The words and tables are ours, and you can use them for any purpose under the project’s MIT licence. When
            you pass a statement on, name its source, which stands in each row.
          </p>
          <p className="mt-3">
            {`The ${sourceCount} articles belong to their publishers, `}so we give their facts in our own words and
            their figures as they print them. Nothing in these files is medical advice.
          </p>
          <p className="mt-3">
            An id never changes. Each file says its version in <code className="font-sans text-base">v</code>: a field
            may be added within a version, but none is renamed or taken away. An end of a range that a source leaves
            open is <code className="font-sans text-base">null</code>.
          </p>
        </div>
      </section>
    </Page>
  )
}
