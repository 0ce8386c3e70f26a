import { WhoSays } from '@/components/evidence/who-says'
import type { CostSaying } from '@/content/data/cost.schema'
import { nameSources } from '@/lib/cost/name-sources'

/** Sentences of the cost table under a heading, each open to the claims that it rests on. */
export const CostSayings = ({ id, title, lede, sayings }: {
  id: string
  title: string
  lede?: string
  sayings: readonly CostSaying[]
}) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="text-2xl">{title}</h2>
    {lede ? <p className="mt-2 max-w-[62ch] text-soft">{lede}</p> : null}
    <ul className="mt-4">
      {sayings.map(({ says, claims }) => (
        <li key={says} className="border-t border-rule py-3">
          <p>{nameSources(says)}</p>
          {claims.length > 0 ? <WhoSays claims={claims} /> : null}
        </li>
      ))}
    </ul>
  </section>
)
