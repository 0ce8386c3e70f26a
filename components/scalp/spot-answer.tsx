import { WhoSays } from '@/components/evidence/who-says'
import type { SpotPair } from '@/content/scalp/spot-pairs.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

/** What is the matter, why, and who says so. Shown once a side is picked; read out as it appears. */
export const SpotAnswer = ({ pair, letter }: { pair: SpotPair; letter: string }) => (
  <div aria-live="polite">
    <div className="spot-answer mt-3 border-l-2 border-settle pl-4">
      <p>
        <strong className="spot-yes font-semibold">You spotted it.</strong>
        <strong className="spot-no font-semibold">It is {letter}. Look again.</strong>
      </p>
      <p className="font-serif text-lg">{pair.fault}</p>
      <p className="mt-1 text-soft">{fillFigures(pair.why)}</p>
      {pair.basis === 'reasoning' ? (
        <p className="mt-1 text-sm text-soft">No source says this. It is our own reasoning.</p>
      ) : (
        <WhoSays ground={groundOf(pair)} />
      )}
    </div>
  </div>
)
