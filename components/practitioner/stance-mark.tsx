import type { WhoStance } from '@/content/practitioner/practitioner.schema'

export const stanceWords: Record<WhoStance | 'silent', string> = {
  yes: 'Yes',
  if: 'Only',
  no: 'No',
  silent: 'Does not say',
}

/** Yes, only if, no, silent: a filled, half, struck or hollow ring. The word always stands beside it. */
export const StanceMark = ({ stance }: { stance: WhoStance | 'silent' }) => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="mt-1.5 size-3 shrink-0 fill-none stroke-current text-skin"
    strokeWidth="1.3"
  >
    <circle cx="6" cy="6" r={stance === 'silent' ? 2.6 : 4.6} className={stance === 'yes' ? 'fill-current' : ''} />
    {stance === 'if' ? <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2Z" className="fill-current" /> : null}
    {stance === 'no' ? <path d="M1.5 10.5l9-9" /> : null}
  </svg>
)
