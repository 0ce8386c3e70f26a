import type { SpotPair } from '@/content/scalp/spot-pairs.schema'
import { nameSources } from '@/lib/evidence/name-sources'
import { spotLetter } from '@/lib/scalp/pictures/spot-order'

/** The answers on paper, after the pictures. */
export const SpotKey = ({ pairs }: { pairs: readonly (readonly [string, SpotPair])[] }) => (
  <section aria-label="Answers" className="hidden break-before-page print:block">
    <h2 className="text-xl">Answers</h2>
    <ol className="columns-2 gap-8 text-[0.6875rem] leading-snug">
      {pairs.map(([id, pair], i) => (
        <li key={id} className="break-inside-avoid py-0.5">
          <strong>
            {i + 1}: {spotLetter(pair.seed)}.
          </strong>{' '}
          {pair.fault} {pair.why} {pair.claims.length > 0 ? `(${nameSources(pair.claims)})` : null}
        </li>
      ))}
    </ol>
    <p className="mt-2 text-xs">Drawings made by a program. Not photographs of anyone’s work.</p>
  </section>
)
