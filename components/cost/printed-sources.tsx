import { sourceIds } from '@/content/data/source-ids'
import { sources } from '@/content/data/sources'
import type { Source } from '@/content/data/sources.schema'

/** At the foot of the printed sheet: who the five are, and what they sell. */
export const PrintedSources = () => (
  <section aria-label="Sources" className="mt-4 hidden border-t border-rule pt-2 text-xs print:block">
    <ol>
      {sourceIds.map(id => {
        const source: Source = sources[id]
        return <li key={id}>{[source.name, source.publisherWords, source.sells, source.url].filter(Boolean).join(' · ')}</li>
      })}
    </ol>
  </section>
)
