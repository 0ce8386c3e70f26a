import type { Source } from '@/content/evidence/sources.schema'
import { sourceHref } from '@/lib/evidence/evidence-address'
import { SourceFacts } from './source-facts'
import { SourcePlace } from './source-place'
import { SourceTally } from './source-tally'

/** One of the five on the page of all five. */
export const SourceCard = ({ source }: { source: Source }) => (
  <section id={source.id} aria-labelledby={`${source.id}-name`} className="scroll-mt-6 pb-12 print:break-inside-avoid">
    <SourcePlace id={source.id} />
    <h3 id={`${source.id}-name`} className="mt-1 text-2xl">
      {source.name}
    </h3>
    <p className="mt-1 max-w-[58ch] font-serif text-lg text-soft">
      {`${source.publisherWords}. `}
      <SourceTally id={source.id} />
    </p>
    <p className="mb-4 print:hidden">
      <a href={sourceHref(source.id)} className="inline-flex min-h-11 items-center font-semibold">
        {`Everything ${source.name} says`}
      </a>
    </p>
    <SourceFacts source={source} />
  </section>
)
