import type { Source } from '@/content/evidence/sources.schema'
import { sourceHref } from '@/lib/evidence/evidence-address'
import { fullName, theSource } from '@/lib/evidence/source-name'
import { lowerFirst } from '@/lib/format/first-letter'
import { Fold } from '@/components/ui/fold'
import { SourceFacts } from './source-facts'
import { SourcePlace } from './source-place'
import { SourceTally } from './source-tally'

/** One of the five on the page of all five: what it is and what it sells at once, the rest folded. */
export const SourceCard = ({ source }: { source: Source }) => (
  <section id={source.id} aria-labelledby={`${source.id}-name`} className="scroll-mt-6 pb-8 print:break-inside-avoid">
    <SourcePlace id={source.id} />
    <h3 id={`${source.id}-name`} className="mt-1 text-2xl">
      {fullName(source)}
    </h3>
    <p className="max-w-[58ch] font-serif text-lg">{`This article comes from ${lowerFirst(source.publisherWords)}. ${source.sells}`}</p>
    <p className="print:hidden">
      <a href={sourceHref(source.id)} className="inline-flex min-h-11 items-center font-semibold">
        {`Everything that ${theSource(source)} says`}
      </a>
    </p>
    <Fold
      heading={
        <h4 className="font-sans text-base font-semibold tracking-normal">{`More about the article of ${theSource(source)}`}</h4>
      }
      inside="Who wrote it, what it cites, and what is lost from our copy"
    >
      <p className="mb-3 max-w-[58ch] text-soft">
        <SourceTally id={source.id} />
      </p>
      <SourceFacts source={source} />
    </Fold>
  </section>
)
