import type { SourceState } from '@/lib/evidence/ground'
import { Dot } from './five-dots'

const signs: readonly (readonly [SourceState, string])[] = [
  ['says', 'says so'],
  ['differs', 'differs'],
  ['against', 'contradicts'],
  ['silent', 'silent'],
]

/** What the four signs mean, in one line. It stands once in the layout and shows where a page wears dots. */
export const DotsKey = () => (
  <p className="dots-key mx-auto w-full max-w-wide px-5 pt-2 text-xs text-soft sm:px-8">
    {'Each dot, one article: '}
    {signs.map(([state, means]) => (
      <span key={state} className="mr-2.5 inline-block whitespace-nowrap">
        <svg viewBox="0 0 10 10" aria-hidden="true" className="mr-1 inline-block size-2.5 translate-y-px text-skin">
          <Dot state={state} at={0} />
        </svg>
        {means}
      </span>
    ))}
  </p>
)
