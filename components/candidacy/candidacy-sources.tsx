import { sourceIds } from '@/content/data/claims.schema'
import { sources } from '@/content/data/sources'

/** At the foot of every result, on screen and on paper: who the five are and what they sell. */
export const CandidacySources = () => (
  <section className="mt-12 border-t border-rule pt-4 text-sm text-soft" aria-labelledby="result-sources">
    <h3 id="result-sources" className="font-sans font-semibold tracking-normal">The five sources, and what they sell</h3>
    <ul className="mt-2 grid gap-1.5">
      {sourceIds.map(id => (
        <li key={id}>
          <a href={`/sources/${id}`}>{sources[id].name}</a>
          {`: ${sources[id].publisherWords}. ${sources[id].sells}`}
        </li>
      ))}
    </ul>
  </section>
)
