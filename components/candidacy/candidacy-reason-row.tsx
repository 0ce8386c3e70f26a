import { WhoSaysBriefly } from '@/components/evidence/who-says-briefly'
import type { CandidacyReason } from '@/lib/candidacy/candidacy-reason'
import { ReasonMark } from './reason-mark'

/** One reason: what it is about, why, what to do about it, and who says so. Shown by the rules' stylesheet. */
export const CandidacyReasonRow = ({ reason }: { reason: CandidacyReason }) => (
  <li data-rule={reason.id} className="border-t border-rule break-inside-avoid py-4 print:py-1.5">
    <div className="grid grid-cols-[1.75rem_1fr]">
      <span className="pt-1.5">
        <ReasonMark effect={reason.effect} />
      </span>
      <div>
        <h4 className="font-sans font-semibold tracking-normal">{reason.title}</h4>
        <p className="mt-0.5 max-w-[60ch]">{reason.because}</p>
        {reason.next ? <p className="mt-1.5 max-w-[60ch] text-soft print:mt-0">{reason.next}</p> : null}
        <WhoSaysBriefly ground={reason.ground} />
      </div>
    </div>
  </li>
)
