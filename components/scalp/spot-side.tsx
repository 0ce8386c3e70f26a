import { SPOT_HEIGHT, SPOT_WIDTH } from '@/lib/scalp/pictures/spot-patch'
import type { SpotSide as Side } from '@/lib/scalp/pictures/spot-order'
import { DrawnImage } from './picture-panels'

type SpotSideProps = { id: string; letter: string; side: Side; seen: string; file: string }

/** One side of a pair: a radio that is the whole picture, or, in words, what the picture shows. */
export const SpotSide = ({ id, letter, side, seen, file }: SpotSideProps) => (
  <label className="answer flex cursor-pointer flex-col print:border-0 print:bg-transparent">
    <span className="spot-picture p-1.5 pb-0 print:p-0">
      <DrawnImage file={file} alt={seen} width={SPOT_WIDTH} height={SPOT_HEIGHT} />
    </span>
    <span className="spot-words flex-1 px-4 pt-4 font-serif text-lg">{seen}</span>
    <span className="flex min-h-13 items-center gap-3 px-4 py-2 print:min-h-0 print:p-0">
      <input type="radio" name={`spot-${id}`} value={side} autoComplete="off" className="choice-mark print:hidden" />
      <span className="font-semibold">{letter}</span>
      {side === 'poor' ? <span className="spot-mark border-l-3 border-settle pl-2 text-sm">This one</span> : null}
    </span>
  </label>
)
