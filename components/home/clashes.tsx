import type { DisagreementId } from '@/content/evidence/disagreements'
import { sourceOf, sourceCount } from '@/content/evidence/source-ids'
import {
  contradictions,
  getDisagreement,
  mereDifferences,
  opposedIn,
  selfContradictions,
} from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { nameSources } from '@/lib/evidence/name-sources'

/** The contradictions that change the most for someone who has to decide. */
const shown: readonly DisagreementId[] = ['C43', 'C46', 'C26', 'C05']

/** Those that another source says cannot be. What fits beside every side is told on the pages of the sources. */
const clashingSides = (id: DisagreementId) =>
  getDisagreement(id).sides.filter(({ claims }) =>
    claims.some(claim => opposedIn(id, claim).some(other => sourceOf(other) !== sourceOf(claim))),
  )

export const Clashes = () => (
  <section className="grid gap-x-14 gap-y-6 pt-16 md:grid-cols-[18rem_minmax(0,1fr)] md:pt-24">
    <div>
      <h2 className="text-3xl">{`Ask ${sourceCount} sources`}</h2>
      <p className="mt-3 max-w-[36ch] text-soft">
        {`On ${contradictions.length} points they contradict each other, `}
        {`and on ${selfContradictions.length} one of them contradicts itself. `}
        {`On ${mereDifferences.length} more only a figure, the scope or the words differ. `}
        We never take the middle. You see who stands where.
      </p>
      <p className="mt-3">
        <a href="/sources" className="inline-flex min-h-11 items-center">
          Read the five, fact by fact
        </a>
      </p>
    </div>
    <ul className="border-t border-rule">
      {shown.map(id => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.45fr)]"
        >
          <h3 className="text-xl font-semibold">{getDisagreement(id).question}</h3>
          <ul className="grid gap-2">
            {clashingSides(id).map(({ says, claims }) => (
              <li key={says}>
                {`${fillFigures(says)}. `}
                <span className="text-sm text-soft">{nameSources(claims, 'shortName')}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
)
