import { WhoSays } from '@/components/evidence/who-says'
import type { SpotPair as Pair } from '@/content/scalp/spot-pairs.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { spotLetter, spotOrder, spotPicture, type SpotSide as Side } from '@/lib/scalp/pictures/spot-order'
import { SPOT_HEIGHT, SPOT_WIDTH } from '@/lib/scalp/pictures/spot-patch'
import { DrawnImage } from './picture-panels'

type SpotSideProps = { id: string; letter: string; side: Side; seen: string; file: string }

/** One side of a pair: a radio that is the whole picture, or, in words, what the picture shows. */
const SpotSide = ({ id, letter, side, seen, file }: SpotSideProps) => (
  <label className="answer flex cursor-pointer flex-col print:border-0 print:bg-transparent">
    <span className="spot-picture p-1.5 pb-0 print:p-0">
      <DrawnImage file={file} alt={seen} width={SPOT_WIDTH} height={SPOT_HEIGHT} />
    </span>
    <span className="spot-words flex-1 px-4 pt-4 font-serif text-lg">{seen}</span>
    <span className="flex min-h-13 flex-wrap items-center gap-x-3 px-4 py-2 print:min-h-0 print:p-0">
      <input type="radio" name={`spot-${id}`} value={side} autoComplete="off" className="choice-mark print:hidden" />
      <span className="font-semibold">{letter}</span>
      {side === 'poor' ? <span className="spot-mark border-l-3 border-settle pl-2 text-sm">This one</span> : null}
    </span>
  </label>
)

/** What is the matter, why, and who says so. Shown once a side is picked; read out as it appears. */
const SpotAnswer = ({ id, pair, letter }: { id: string; pair: Pair; letter: string }) => (
  <div aria-live="polite">
    <div className="spot-answer mt-3 border-l-2 border-settle pl-4">
      <p>
        <strong className="spot-yes font-semibold">You spotted it: the one with the fault is {letter}.</strong>
        <strong className="spot-no font-semibold">It is {letter}, so have another look at that one.</strong>
      </p>
      <p id={`${id}-fault`} className="font-serif text-lg">
        {pair.fault}
      </p>
      <p className="mt-1 text-soft">{fillFigures(pair.why)}</p>
      {pair.basis === 'reasoning' ? (
        <p className="mt-1 text-sm text-soft">This is our own reasoning, as we found no article that says it.</p>
      ) : (
        <WhoSays ground={groundOf(pair)} of={`${id}-fault`} />
      )}
    </div>
  </div>
)

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
    <SpotAnswer id={id} pair={pair} letter={spotLetter(pair.seed)} />
  </fieldset>
)
