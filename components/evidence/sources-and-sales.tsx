import { sourceIds, sourceCount } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { sourceHref } from '@/lib/evidence/evidence-address'
import { fullName } from '@/lib/evidence/source-name'
import { lowerFirst } from '@/lib/format/first-letter'

/** At the foot of a result, on screen and on paper: who the five are and what they sell. */
export const SourcesAndSales = () => (
  <section
    className="mt-12 break-inside-avoid border-t border-rule pt-4 text-sm text-soft print:mt-5 print:text-xs"
    aria-labelledby="result-sources"
  >
    <h3 id="result-sources" className="font-sans font-semibold tracking-normal">
      {`The ${sourceCount} articles, and what their publishers sell`}
    </h3>
    <ul className="mt-2 grid gap-1.5 print:gap-0">
      {sourceIds.map(id => (
        <li key={id}>
          <a href={sourceHref(id)}>{fullName(sources[id])}</a>
          {`: ${lowerFirst(sources[id].publisherWords)}. ${sources[id].sells}`}
          {'date' in sources[id] ? ` ${sources[id].date}.` : ''}
        </li>
      ))}
    </ul>
  </section>
)
