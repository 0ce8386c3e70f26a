import { practitionerLaws } from '@/content/data/practitioner-rules'
import type { PractitionerLaw } from '@/content/data/practitioner.schema'
import { sources } from '@/content/data/sources'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { sourceOf } from '@/lib/evidence/source-of'
import { printList } from '@/lib/format/print-list'
import { LawRow } from './law-row'
import { RoomSection } from './room-section'

/** What the five say of rules, then what laws there are: outside facts, each to be checked again. */
export const LawByPlace = () => {
  const { sides, note } = getDisagreement('C40')
  return (
    <RoomSection
      id="law" title="What does the law say?"
      lede="That depends on the place. Laws change, so check what stands here before you rely on it."
    >
      <h3 className="mt-8 text-xl print:mt-3 print:text-base">What the five sources say</h3>
      <ul className="mt-2 max-w-[62ch] print:text-sm">
        {sides.map(({ says, claims }) => (
          <li key={says} className="border-l-2 border-rule py-1 pl-4">
            <span className="text-soft">{printList([...new Set(claims.map(id => sources[sourceOf(id)].shortName))])}: </span>
            {`${fillFigures(says)}.`}
          </li>
        ))}
      </ul>
      {note ? <p className="mt-3 text-soft print:mt-1 print:text-sm">{fillFigures(note)}</p> : null}
      <div className="mt-8 print:mt-3">
        {Object.entries<PractitionerLaw>(practitionerLaws).map(([id, law]) => <LawRow key={id} id={id} law={law} />)}
      </div>
    </RoomSection>
  )
}
