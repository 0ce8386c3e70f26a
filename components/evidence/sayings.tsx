import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf, isHeard, type Stance } from '@/lib/evidence/ground'
import { Fold } from '@/components/ui/fold'
import { WhoSays } from './who-says'

type Saying = Stance & { says: string }

/** Sentences of a table under a heading, each open to the claims that it rests on. For the server. */
export const Sayings = ({
  id,
  title,
  lede,
  sayings,
  inside,
}: {
  id: string
  title: string
  lede?: string
  sayings: readonly Saying[]
  /** What is inside, in a few words, where it is folded. */
  inside?: string
}) => {
  const list = (
    <ul className="mt-4">
      {sayings.map((saying, i) => {
        const ground = groundOf(saying)
        const said = `${id}-${i + 1}`
        return (
          <li key={saying.says} className="border-t border-rule py-3">
            <p id={said}>{fillFigures(saying.says)}</p>
            {isHeard(ground) || ground.outside.length > 0 ? <WhoSays ground={ground} of={said} /> : null}
          </li>
        )
      })}
    </ul>
  )
  const says = lede ? <p className="mt-2 max-w-[62ch] text-soft">{lede}</p> : null
  const heading = (
    <h2 id={`${id}-title`} className={inside ? 'text-xl' : 'text-2xl'}>
      {title}
    </h2>
  )
  if (inside)
    return (
      <Fold heading={heading} inside={inside}>
        {/* A link to it opens the fold by itself. */}
        <section id={id} aria-labelledby={`${id}-title`}>
          {says}
          {list}
        </section>
      </Fold>
    )
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      {heading}
      {says}
      {list}
    </section>
  )
}
