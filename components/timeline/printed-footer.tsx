import { sourceIds } from '@/content/data/source-ids'
import { sources } from '@/content/data/sources'
import type { Source } from '@/content/data/sources.schema'

/** At the foot of the printed dates: who the five are, and what they sell. */
export const PrintedFooter = () => (
  <section aria-label="Sources" className="mt-4 hidden border-t border-rule pt-2 text-xs print:block">
    <ol className="columns-3 gap-6 text-[0.625rem] leading-snug [&_li]:break-inside-avoid">
      {sourceIds.map(id => {
        const source: Source = sources[id]
        return <li key={id}>{[source.name, source.publisherWords, source.sells].filter(Boolean).join(' · ')}</li>
      })}
    </ol>
  </section>
)
