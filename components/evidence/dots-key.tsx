import type { SourceState } from '@/lib/evidence/ground'
import { Dot } from './five-dots'

const signs: readonly (readonly [SourceState, string])[] = [
  ['says', 'says so'],
  ['differs', 'differs'],
  ['against', 'contradicts'],
  ['silent', 'silent'],
]

/**
 * What the four signs mean, in one line. It stands in the layout and shows where a page wears dots, unless the page sets
 * it beside them itself.
 */
export const DotsKey = () => (
  <p className="dots-key text-xs text-soft print:text-[0.5625rem] print:leading-tight">
    {'Each article: '}
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
