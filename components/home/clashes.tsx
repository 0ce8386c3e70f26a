import { QuarrelMap } from '@/components/evidence/quarrel-map'
import { sourceCount } from '@/content/evidence/source-ids'
import { contradictions, mereDifferences, selfContradictions } from '@/lib/evidence/conflicts'

/** What no other page about SMP shows: the same questions put to all five, and who denies what. */
export const Clashes = () => (
  <section className="pt-16 md:pt-24">
    <h2 className="text-3xl">{`Ask ${sourceCount} articles`}</h2>
    <p className="mb-6 mt-3 max-w-[62ch] font-serif text-lg text-soft">
      {`On ${contradictions.length} points two of the articles contradict each other, and on ${selfContradictions.length} one of them `}
      {`contradicts itself. On ${mereDifferences.length} more only a figure, the scope or the words differ. `}
      We never take the middle, so you see who says what.
    </p>
    <QuarrelMap />
    <p className="mt-3">
      <a href="/sources" className="inline-flex min-h-11 items-center">
        Read who is behind the five
      </a>
    </p>
  </section>
)
