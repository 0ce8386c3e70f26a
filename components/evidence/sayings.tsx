import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf, isHeard, type Stance } from '@/lib/evidence/ground'
import { WhoSays } from './who-says'

type Saying = Stance & { says: string }

/** Sentences of a table under a heading, each open to the claims that it rests on. For the server. */
export const Sayings = ({
  id,
  title,
  lede,
  sayings,
}: {
  id: string
  title: string
  lede?: string
  sayings: readonly Saying[]
}) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="text-2xl">
      {title}
    </h2>
    {lede ? <p className="mt-2 max-w-[62ch] text-soft">{lede}</p> : null}
    <ul className="mt-4">
      {sayings.map(saying => {
        const ground = groundOf(saying)
        return (
          <li key={saying.says} className="border-t border-rule py-3">
            <p>{fillFigures(saying.says)}</p>
            {isHeard(ground) || ground.outside.length > 0 ? <WhoSays ground={ground} /> : null}
          </li>
        )
      })}
    </ul>
  </section>
)
