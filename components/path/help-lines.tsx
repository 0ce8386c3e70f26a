import { OutsideMark } from '@/components/evidence/outside-mark'
import { helpLines } from '@/content/deciding/taking-time'
import type { HelpLine } from '@/content/deciding/path.schema'
import { outsideHref } from '@/lib/evidence/evidence-address'

const Dial = ({ scheme, number, children }: { scheme: 'tel' | 'sms'; number: string; children: string }) => (
  <a
    href={`${scheme}:${number.replaceAll(' ', '')}`}
    className="inline-flex min-h-11 items-center font-semibold tabular-nums"
  >
    {`${children} ${number}`}
  </a>
)

/** Whom one can call at any hour. A tap on a number calls it; nothing of that goes through this site. */
export const HelpLines = () => (
  <ul className="pb-3">
    {helpLines.map(({ place, says, call, text, outside }: HelpLine) => (
      <li key={place} className="border-t border-rule py-1.5 first:border-t-0">
        <span className="flex flex-wrap items-center gap-x-5">
          <span className="min-w-20 font-semibold">{place}</span>
          <Dial scheme="tel" number={call}>
            Call
          </Dial>
          {text ? (
            <Dial scheme="sms" number={text}>
              Text
            </Dial>
          ) : null}
        </span>
        <span className="text-soft">{`${says} `}</span>
        {outside.map(id => (
          <a key={id} href={outsideHref(id)} className="inline-flex min-h-6 items-center">
            <OutsideMark label={`Where we read it: ${place}`} />
          </a>
        ))}
      </li>
    ))}
  </ul>
)
