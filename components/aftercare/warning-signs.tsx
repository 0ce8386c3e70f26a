import { aftercareWarnings, askWords } from '@/content/aftercare/aftercare-warnings'
import type { AftercareWarning } from '@/content/aftercare/aftercare.schema'
import { warningsLink } from '@/lib/aftercare/parts-address'
import { getOutside } from '@/lib/evidence/outside-facts'
import { outsideHref } from '@/lib/evidence/evidence-address'

const warnings = Object.values<AftercareWarning>(aftercareWarnings)
const pressing = ['urgent', 'today'] as const
const tones = { urgent: 'border-stop', today: 'border-settle' } as const

/** The signs that cannot wait, inside a guide: those of the tool, with whoever says so. */
export const WarningSigns = () => (
  <div className="mt-6 grid gap-6 font-sans text-base">
    {pressing.map(ask => (
      <div key={ask} className={`border-l-4 pl-4 ${tones[ask]}`}>
        <p className="font-semibold">{askWords[ask].title}</p>
        <p className="text-soft">{askWords[ask].says}</p>
        <ul className="mt-2 list-disc pl-5 marker:text-skin">
          {warnings
            .filter(warning => warning.ask === ask)
            .map(({ label, outside }) => (
              <li key={label} className="mt-1">
                {`${label}. `}
                {outside.slice(0, 1).map(id => (
                  <a key={id} href={outsideHref(id)} className="text-sm">
                    {getOutside(id).by}
                  </a>
                ))}
              </li>
            ))}
        </ul>
      </div>
    ))}
    <p>
      <a href={warningsLink.href} className="inline-block min-h-6">
        All the signs, and which can wait
      </a>
    </p>
  </div>
)
