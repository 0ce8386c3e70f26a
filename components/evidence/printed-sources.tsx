import { sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { Source } from '@/content/evidence/sources.schema'
import { fullName } from '@/lib/evidence/source-name'

/** At the foot of a printed sheet: who the five are, and what they sell. */
export const PrintedSources = () => (
  <section aria-label="Sources" className="mt-1.5 hidden border-t border-rule pt-1 text-xs print:block">
    <ol className="text-[0.6rem] leading-tight [&_li]:break-inside-avoid">
      {sourceIds.map(id => {
        const source: Source = sources[id]
        const parts = [fullName(source), source.publisherWords, source.sells, source.url]
        return <li key={id}>{parts.filter(Boolean).join(' · ')}</li>
      })}
    </ol>
  </section>
)
