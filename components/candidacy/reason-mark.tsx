import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'

const tones: Record<CandidacyEffect, string> = {
  for: 'text-good',
  settle: 'text-settle',
  doctor: 'text-stop',
  against: 'text-stop',
}

/** A shape for each kind of reason, so that colour is never the only sign: dot, half dot, cross, bar. */
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
    {effect === 'doctor' ? <path d="M7 1v12M1 7h12" strokeWidth="3.2" /> : null}
    {effect === 'against' ? <path d="M1 7h12" strokeWidth="3.2" /> : null}
  </svg>
)
