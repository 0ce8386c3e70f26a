import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import { decidingEffect } from '@/lib/candidacy/verdict-steps'
import { ReasonMark } from './reason-mark'

/** The shape that stands beside a verdict: the one of the reasons that decide it. */
export const VerdictMark = ({ verdict }: { verdict: CandidacyVerdictId }) =>
  verdict === 'open' ? (
    <svg
      viewBox="0 0 14 14"
      aria-hidden="true"
      className="size-3.5 shrink-0 fill-none stroke-current"
      strokeWidth="1.5"
    >
      <circle cx="7" cy="7" r="5.5" strokeDasharray="1.5 2.5" strokeLinecap="round" />
    </svg>
  ) : (
    <ReasonMark effect={decidingEffect[verdict]} />
  )
