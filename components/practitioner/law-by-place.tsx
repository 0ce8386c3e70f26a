import { sourceCount } from '@/content/evidence/source-ids'
import type { PractitionerLaw } from '@/content/practitioner/practitioner.schema'
import { practitionerDisputes, practitionerLaws } from '@/content/practitioner/practitioner-rules'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { nameSources } from '@/lib/evidence/name-sources'
import { FoldLine } from './fold-line'
import { LawRow } from './law-row'
import { PractitionerSection } from './practitioner-section'

const laws = Object.entries<PractitionerLaw>(practitionerLaws)

/** What the five say of rules, then what laws there are, folded by place: outside facts, each with the day on which it was read. */
export const LawByPlace = () => {
  const { sides, note } = getDisagreement(practitionerDisputes.law)
  return (
    <PractitionerSection
      id="law"
      title="What does the law say?"
      inside={`What is known of ${laws.length} places, and how to check in each.`}
      lede={
        <span className="print:hidden">
          That depends on the place, and laws change. So check what you read here before you rely on it.
        </span>
      }
    >
      <div className="mt-4 print:mt-1">
        <FoldLine
          id="law-sources"
          head={<h3 className="text-xl print:text-sm">{`What the ${sourceCount} articles say`}</h3>}
        >
          <ul className="max-w-[62ch] print:max-w-none print:columns-3 print:gap-5 print:text-[0.625rem] print:leading-tight">
            {sides.map(({ says, claims }) => (
              <li key={says} className="break-inside-avoid border-l-2 border-rule py-1 pl-4 print:border-0 print:p-0">
                <span className="text-soft">{nameSources(claims)}: </span>
                {`${fillFigures(says)}.`}
              </li>
            ))}
          </ul>
          {note ? <p className="mt-3 text-soft print:mt-0 print:text-[0.625rem]">{fillFigures(note)}</p> : null}
        </FoldLine>
      </div>
      <p className="hidden text-[0.625rem] leading-tight print:block">
        {`What follows by place is from outside the ${sourceCount} sources; `}how to check is our own reasoning. Laws
        change: look them up before you rely on this.
      </p>
      <div className="border-b border-rule print:mt-1 print:columns-3 print:gap-5 print:border-0">
        {laws.map(([id, law], at) => (
          <LawRow key={id} id={id} law={law} before={laws.slice(0, at).flatMap(([, { facts }]) => facts)} />
        ))}
      </div>
    </PractitionerSection>
  )
}
