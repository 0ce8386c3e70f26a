import { WhoSays } from '@/components/evidence/who-says'
import { sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import type { WhoMayDoIt } from '@/content/practitioner/practitioner.schema'
import { whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { PractitionerSection } from './practitioner-section'
import { StanceMark, stanceWords } from './stance-mark'

const Kind = ({ kind: { label, sides } }: { kind: WhoMayDoIt }) => (
  <div className="break-inside-avoid">
    <h3 className="text-xl print:text-sm">{label}</h3>
    <dl className="mt-3 print:mt-1">
      {sourceIds.map(id => {
        const side = sides[id]
        const stance = side?.stance ?? 'silent'
        return (
          <div
            key={id}
            className="grid grid-cols-[1fr_1.3fr] gap-3 border-t border-rule py-2 print:gap-1 print:py-px print:text-[0.6875rem] print:leading-snug"
          >
            <dt className="text-soft">{sources[id].shortName}</dt>
            <dd className="flex gap-2">
              <StanceMark stance={stance} />
              <span>
                <span className={side ? 'font-semibold' : 'text-soft'}>{stanceWords[stance]}</span>
                {side ? `${stance === 'if' ? ' ' : ': '}${side.words}` : null}
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
    <div className="border-t border-rule print:hidden">
      <WhoSays
        ground={groundOf({
          claims: Object.values(sides).flatMap(side => (side && side.stance !== 'no' ? side.claims : [])),
          against: Object.values(sides).flatMap(side => (side?.stance === 'no' ? side.claims : [])),
        })}
        summary="In their words"
      />
    </div>
  </div>
)

/** Who may or should do it, side by side: the five do not agree, and each has its own trade. */
export const WhoMayDoItTable = () => {
  const { note } = getDisagreement('C39')
  return (
    <PractitionerSection
      id="who"
      title="Who may do it?"
      lede="The sources do not all agree. This is what each says of three kinds of people."
    >
      <div className="mt-8 grid gap-10 md:grid-cols-2 lg:grid-cols-3 print:mt-3 print:grid-cols-3 print:gap-5">
        {Object.entries<WhoMayDoIt>(whoMayDoIt).map(([id, kind]) => (
          <Kind key={id} kind={kind} />
        ))}
      </div>
      {note ? (
        <p className="mt-6 max-w-[62ch] text-soft print:mt-1 print:max-w-none print:text-xs">{fillFigures(note)}</p>
      ) : null}
    </PractitionerSection>
  )
}
