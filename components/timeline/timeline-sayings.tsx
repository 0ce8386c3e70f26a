import { WhoSays } from '@/components/evidence/who-says'
import type { TimelineSaying } from '@/content/data/timeline.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'

/** Sentences of the table under a heading, each open to the claims that it rests on. For the server. */
export const TimelineSayings = ({ id, title, sayings }: {
  id: string; title: string; sayings: readonly TimelineSaying[]
}) => (
  <section aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="text-2xl">{title}</h2>
    <ul className="mt-4">
      {sayings.map(({ says, claims }) => (
        <li key={says} className="border-t border-rule py-3">
          <p>{fillFigures(says)}</p>
          {claims.length > 0 ? <WhoSays claims={claims} /> : null}
        </li>
      ))}
    </ul>
  </section>
)
