import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'

const tones: Record<CandidacyEffect, string> = {
  wait: 'text-stop',
  doctor: 'text-stop',
  repair: 'text-settle',
  against: 'text-stop',
  settle: 'text-settle',
  for: 'text-good',
}

/** A shape for each kind of reason, so that colour is never the only sign: two bars, cross, ring, bar, half dot, dot. */
export const ReasonMark = ({ effect }: { effect: CandidacyEffect }) => (
  <svg
    viewBox="0 0 14 14"
    width="14"
    height="14"
    aria-hidden="true"
    className={`size-3.5 shrink-0 fill-none stroke-current ${tones[effect]}`}
    strokeWidth="1.5"
  >
    {effect === 'for' ? <circle cx="7" cy="7" r="4.5" fill="currentColor" /> : null}
    {effect === 'settle' ? (
      <>
        <circle cx="7" cy="7" r="5.5" />
        <path d="M7 1.5a5.5 5.5 0 0 0 0 11Z" fill="currentColor" stroke="none" />
      </>
    ) : null}
    {effect === 'wait' ? <path d="M4.2 1v12M9.8 1v12" strokeWidth="3.2" /> : null}
    {effect === 'repair' ? <circle cx="7" cy="7" r="4.5" strokeWidth="2.5" strokeDasharray="4.7 2.4" /> : null}
    {effect === 'doctor' ? <path d="M7 1v12M1 7h12" strokeWidth="3.2" /> : null}
    {effect === 'against' ? <path d="M1 7h12" strokeWidth="3.2" /> : null}
  </svg>
)
