import type { SpotPair as Pair } from '@/content/scalp/spot-pairs.schema'
import { spotLetter, spotOrder, spotPicture } from '@/lib/scalp/pictures/spot-order'
import { SpotAnswer } from './spot-answer'
import { SpotSide } from './spot-side'

/** One pair: a question, two sides to pick from, and the answer after it. */
export const SpotPair = ({ id, pair, number, of }: { id: string; pair: Pair; number: number; of: number }) => (
  <fieldset className="spot-pair min-w-0 break-inside-avoid border-t border-rule pt-5 print:pt-1" id={id}>
    <legend className="float-left w-full font-serif text-xl text-balance print:text-[0.6875rem] print:leading-tight">
      <span className="font-sans text-sm text-soft tabular-nums print:text-[0.6875rem]">
        {number} of {of}
        <span className="print:hidden">. </span>
      </span>
      <span className="block print:inline"> {pair.ask}</span>
    </legend>
    <div className="spot-sides clear-both grid grid-cols-2 gap-3 pt-3 print:gap-1 print:pt-1">
      {spotOrder(pair.seed).map((side, i) => (
        <SpotSide
          key={side}
          id={id}
          side={side}
          letter={i === 0 ? 'A' : 'B'}
          seen={pair[side]}
          file={`/pictures/${spotPicture(id)}#p${i + 1}`}
        />
      ))}
    </div>
    <SpotAnswer pair={pair} letter={spotLetter(pair.seed)} />
  </fieldset>
)
