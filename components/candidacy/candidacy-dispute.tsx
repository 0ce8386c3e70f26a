import type { DisagreementId } from '@/content/evidence/disagreements'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { nameSources } from '@/lib/evidence/name-sources'

/** A question on which the sources differ, with who takes which side. */
export const CandidacyDispute = ({ id }: { id: DisagreementId }) => {
  const { question, sides } = getDisagreement(id)
  return (
    <li data-dispute={id} className="border-t border-rule break-inside-avoid py-4 print:py-1.5">
      <h4 className="font-sans font-semibold tracking-normal">{question}</h4>
      <ul className="mt-1 grid gap-1 print:gap-0">
        {sides.map(side => (
          <li key={side.says} className="max-w-[64ch]">
            <span className="text-soft">{`${nameSources(side.claims)}: `}</span>
            {`${fillFigures(side.says)}.`}
          </li>
        ))}
      </ul>
    </li>
  )
}
