import { WhoSays } from '@/components/evidence/who-says'
import { CountedDots } from '@/components/ui/counted-dots'
import { upperFirst } from '@/lib/format/first-letter'
import type { ToldChance } from '@/lib/chances/chances'
import type { Share } from '@/lib/chances/share'
import { sayShare } from '@/lib/chances/chances-words'

const Picture = ({ share, of }: { share: Share; of: string }) => (
  <div className="chance-dots">
    <p className="mb-1.5 text-sm text-soft print:mb-0.5 print:text-[0.625rem]">{`${share.hundred} of 100 ${of}`}</p>
    <CountedDots
      of={100}
      full={share.hundred}
      ringed={share.fits?.high ?? share.hundred}
      className="max-w-[26rem] print:max-w-[10.5rem]"
    />
  </div>
)

const Numbers = ({ share, of }: { share: Share; of: string }) => (
  <p className="chance-numbers mt-2 max-w-[62ch] text-sm tabular-nums print:mt-0.5 print:text-[0.6875rem] print:leading-tight">
    <span className="font-semibold">{upperFirst(of)}</span>
    {`: ${sayShare(share)}`}
  </p>
)

/** One thing that was counted: in words, as people, in numbers, with who counted it. */
export const ChanceRow = ({ chance: { id, says, who, over, share, beside, note, ground } }: { chance: ToldChance }) => (
  <article
    id={id}
    aria-labelledby={`${id}-says`}
    className="scroll-mt-6 gap-x-10 border-t border-rule py-5 md:grid md:grid-cols-[minmax(0,1fr)_24rem] print:grid print:grid-cols-[minmax(0,1fr)_10.5rem] print:gap-x-6 print:break-inside-avoid print:py-1.5"
  >
    <div>
      <h3
        id={`${id}-says`}
        className="chance-words max-w-[48ch] font-serif text-lg print:text-sm print:leading-tight"
      >{`${says}.`}</h3>
      <p className="mt-1 text-sm text-soft print:mt-0 print:text-[0.6875rem]">{`Watched: ${over}.`}</p>
      <Numbers share={share} of={who} />
      {beside ? <Numbers share={beside.share} of={beside.who} /> : null}
      {note ? (
        <p className="mt-2 max-w-[62ch] text-sm text-soft print:mt-0.5 print:text-[0.6875rem] print:leading-tight">
          {note}
        </p>
      ) : null}
      <div className="print:[&_summary]:min-h-0 print:[&_summary]:text-[0.625rem] print:[&_summary_span]:text-[0.625rem]">
        <WhoSays ground={ground} summary="Who counted this" of={`${id}-says`} />
      </div>
    </div>
    <div className="grid content-start gap-4 print:gap-1">
      <Picture share={share} of={who} />
      {beside ? <Picture share={beside.share} of={beside.who} /> : null}
    </div>
  </article>
)
