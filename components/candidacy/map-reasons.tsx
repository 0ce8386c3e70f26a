import { WhoSaysBriefly } from '@/components/evidence/who-says-briefly'
import type { CandidacyRule } from '@/content/candidacy/candidacy-rules'
import { reasonAnchor, reasonOf } from '@/lib/candidacy/candidacy-reason'
import { ReasonMark } from './reason-mark'
import './map-reasons.css'

/** Reasons with who says so. The quiz links here: it would be twice as heavy with all of this in it. */
export const MapReasons = ({ rules }: { rules: readonly CandidacyRule[] }) => (
  <ul>
    {rules.map(reasonOf).map(reason => (
      <li
        key={reason.id}
        id={reasonAnchor(reason.id)}
        className="grid scroll-mt-6 grid-cols-[1.75rem_1fr] border-t border-rule py-4 break-inside-avoid target:bg-card print:py-2"
      >
        <span className="pt-1.5">
          <ReasonMark effect={reason.effect} />
        </span>
        <div>
          <h4 id={`${reasonAnchor(reason.id)}-title`} className="font-sans text-base font-semibold tracking-normal">
            {reason.title}
          </h4>
          <p className="mt-0.5 max-w-[60ch]">{reason.because}</p>
          <WhoSaysBriefly ground={reason.ground} of={`${reasonAnchor(reason.id)}-title`} />
        </div>
      </li>
    ))}
  </ul>
)
