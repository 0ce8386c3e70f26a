import { WhoSays } from '@/components/evidence/who-says'
import { CountedDots } from '@/components/ui/counted-dots'
import type { Share, ToldChance } from '@/lib/chances/chances'
import { sayShare } from '@/lib/chances/chances-words'

const Picture = ({ share, of }: { share: Share; of: string }) => (
  <div className="chance-dots">
    <p className="mb-1.5 text-sm text-soft">{of}</p>
    <CountedDots
      of={100}
      full={share.hundred}
      ringed={share.fits?.high ?? share.hundred}
      label={`A hundred ${of}: ${share.hundred} of them`}
      className="max-w-[26rem]"
    />
  </div>
)

const Numbers = ({ share, of }: { share: Share; of: string }) => (
  <p className="chance-numbers mt-2 max-w-[62ch] text-sm tabular-nums">
    <span className="font-semibold">{of}</span>
    {`: ${sayShare(share)}`}
  </p>
)

/** One thing that was counted: in words, as people, in numbers, with who counted it. */
export const ChanceRow = ({ chance: { id, says, who, over, share, beside, note, ground } }: { chance: ToldChance }) => (
  <article
    id={id}
    aria-labelledby={`${id}-says`}
    className="scroll-mt-6 border-t border-rule py-6 first-of-type:border-0"
  >
    <h3 id={`${id}-says`} className="chance-words max-w-[48ch] font-serif text-lg">{`${says}.`}</h3>
    <p className="mt-1 text-sm text-soft">{`Watched: ${over}.`}</p>
    <div className="mt-4 grid max-w-3xl gap-x-10 gap-y-5 sm:grid-cols-2">
      <Picture share={share} of={who} />
      {beside ? <Picture share={beside.share} of={beside.who} /> : null}
    </div>
    <Numbers share={share} of={who} />
    {beside ? <Numbers share={beside.share} of={beside.who} /> : null}
    {note ? <p className="mt-2 max-w-[62ch] text-sm text-soft">{note}</p> : null}
    <WhoSays ground={ground} summary="Who counted this" of={`${id}-says`} />
  </article>
)
