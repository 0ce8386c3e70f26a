import { OutsideMark } from '@/components/evidence/outside-mark'
import { FoldedSection } from '@/components/ui/folded-section'
import { WhoSays } from '@/components/evidence/who-says'
import { aftercareWarnings, askWords, skinTones } from '@/content/aftercare/aftercare-warnings'
import type { AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { countSources } from '@/lib/evidence/count-sources'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { getOutside } from '@/lib/evidence/outside-facts'
import { groundOf } from '@/lib/evidence/ground'

const warnings = Object.entries<AftercareWarning>(aftercareWarnings)
const tones = {
  urgent: 'border-stop',
  today: 'border-settle',
  doctor: 'border-ink',
  practitioner: 'border-ink',
} as const
/** Now, today, and the rest: three columns. */
const columns = [['urgent'], ['today'], ['doctor', 'practitioner']] as const

const Signs = ({ ask }: { ask: keyof typeof askWords }) => (
  <div
    className={`border-t-4 pt-4 print:border-t-2 print:pt-1 print:[&_h3]:text-sm print:[&_li]:py-0.5 print:[&_ul]:mt-0.5 ${tones[ask]}`}
  >
    <h3 className="text-xl print:leading-tight">{askWords[ask].title}</h3>
    <p className="mt-1 text-soft print:hidden">{askWords[ask].says}</p>
    <ul className="mt-3">
      {warnings
        .filter(([, warning]) => warning.ask === ask)
        .map(([id, warning]) => (
          <li key={id} className="break-inside-avoid border-t border-rule py-3">
            <p id={`sign-${id}`} className="font-semibold print:text-[0.6875rem]">
              {warning.label}
            </p>
            <p className="print:hidden">{fillFigures(warning.says)}</p>
            <WhoSays ground={groundOf(warning)} of={`sign-${id}`} />
          </li>
        ))}
    </ul>
  </div>
)

/** A calm card: the signs, sorted by how long they can wait, whom to ask, and how they look on skin that is not pale. */
export const AftercareWarnings = () => (
  <FoldedSection
    id="warnings"
    title="When to ask for help"
    brief={`${warnings.length} signs, sorted by how long they can wait`}
    className="print:mt-2 print:text-xs print:[&_details_details]:hidden print:[&_p]:leading-tight"
  >
    <p className="max-w-[62ch] font-serif text-lg text-soft print:hidden">
      Most of this is from health services and regulators.{' '}
      {`What can go wrong is listed in ${countSources('lists-what-can-go-wrong', 'three')} articles, `}
      but we found nothing in them on how to see it.
    </p>
    <div className="mt-8 grid gap-8 bg-card p-5 sm:p-8 lg:grid-cols-3 lg:gap-10 print:mt-1 print:grid-cols-3 print:gap-x-4 print:gap-y-1 print:p-0">
      {columns.map(asks => (
        <div key={asks[0]} className="grid content-start gap-8 print:gap-2">
          {asks.map(ask => (
            <Signs key={ask} ask={ask} />
          ))}
        </div>
      ))}
      <div className="border-t-2 border-ink pt-4 lg:col-span-3 print:col-span-3 print:break-inside-avoid print:pt-1 print:[&_h3]:text-sm print:[&_p]:mt-0 print:[&_p]:max-w-none print:[&_p]:text-xs">
        <h3 className="text-xl print:hidden">{skinTones.title}</h3>
        <p className="mt-1 max-w-[62ch] font-serif text-lg">{skinTones.says}</p>
        <p className="mt-2 text-sm text-soft print:[&_span]:text-xs">
          <OutsideMark /> <span>{`${getOutside(skinTones.outside).by}. ${skinTones.gap}`}</span>
        </p>
      </div>
    </div>
  </FoldedSection>
)
