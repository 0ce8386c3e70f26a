import { WhoSaysBriefly } from '@/components/evidence/who-says-briefly'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { reasonAnchor, reasonOf } from '@/lib/candidacy/candidacy-reason'
import { ReasonMark } from './reason-mark'
import './map-reasons.css'

/** Every reason with who says so. The quiz links here: it would be twice as heavy with all of this in it. */
export const MapReasons = () => (
  <ul className="border-b border-rule">
    {candidacyRules.map(reasonOf).map(reason => (
      <li
        key={reason.id}
        id={reasonAnchor(reason.id)}
        className="grid scroll-mt-6 grid-cols-[1.75rem_1fr] border-t border-rule py-4 target:bg-card"
      >
        <span className="pt-1.5">
          <ReasonMark effect={reason.effect} />
        </span>
        <div>
          <h3 className="font-sans text-base font-semibold tracking-normal">{reason.title}</h3>
          <p className="mt-0.5 max-w-[60ch]">{reason.because}</p>
          <WhoSaysBriefly ground={reason.ground} />
        </div>
      </li>
    ))}
  </ul>
)
