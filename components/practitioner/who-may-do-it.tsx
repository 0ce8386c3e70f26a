import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { WhoMayDoIt } from '@/content/practitioner/practitioner.schema'
import { practitionerDisputes, whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import { claimHref } from '@/lib/evidence/evidence-address'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { PractitionerSection } from './practitioner-section'
import { StanceMark, stanceWords } from './stance-mark'

const kinds = Object.entries<WhoMayDoIt>(whoMayDoIt)

const Cell = ({ source, side }: { source: string; side: WhoMayDoIt['sides'][SourceId] }) => {
  const stance = side?.stance ?? 'silent'
  return (
    <td className="py-2 pr-2 align-top print:py-0.5">
      <span className="flex gap-1.5">
        <StanceMark stance={stance} />
        <span className="min-w-0">
          <span className={side ? 'font-semibold' : 'text-soft'}>{stanceWords[stance]}</span>
          {side?.claims.map((id, at) => (
            <a
              key={id}
              href={claimHref(id)}
              className={`block min-h-6 text-xs sm:text-sm print:text-[0.625rem] ${at > 0 ? 'print:hidden' : ''}`}
            >
              <span className="hush">{`${source}: `}</span>
              {at === 0 ? side.words : `place ${at + 1}`}
            </a>
          ))}
        </span>
      </span>
    </td>
  )
}

/** Who may or should do it, side by side: the five do not agree, and each has its own trade. */
export const WhoMayDoItTable = () => {
  const { note } = getDisagreement(practitionerDisputes.who)
  return (
    <PractitionerSection
      id="who"
      title="Who may do it?"
      lede="Who should do the work is a point on which the articles do not all agree. Each line leads to its place in the article."
    >
      <table className="mt-4 w-full table-fixed border-collapse text-left text-sm sm:text-base print:mt-1 print:text-[0.6875rem] print:leading-snug">
        <thead>
          <tr className="border-b-2 border-ink align-bottom text-sm print:text-[0.6875rem]">
            <th scope="col" className="w-1/4 py-1 pr-2 font-semibold">
              Article
            </th>
            {kinds.map(([id, { label }]) => (
              <th key={id} scope="col" className="py-1 pr-2 font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceIds.map(id => (
            <tr key={id} className="break-inside-avoid border-b border-rule">
              <th
                scope="row"
                className="py-2 pr-2 align-top text-xs font-normal break-words text-soft sm:text-base print:py-0.5 print:text-[0.6875rem]"
              >
                {sources[id].shortName}
              </th>
              {kinds.map(([kind, { sides }]) => (
                <Cell key={kind} source={sources[id].shortName} side={sides[id]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note ? (
        <p className="mt-4 max-w-[62ch] text-sm text-soft print:mt-1 print:max-w-none print:text-[0.625rem] print:leading-tight">
          {fillFigures(note)}
        </p>
      ) : null}
    </PractitionerSection>
  )
}
