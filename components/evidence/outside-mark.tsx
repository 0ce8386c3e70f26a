import { sourceCount } from '@/content/evidence/source-ids'
/** Facts from outside the five articles wear a diamond, never a dot, and never count among the five. */
export const OutsideMark = ({ label = `Outside the ${sourceCount} sources` }: { label?: string | undefined }) => (
  <span className="inline-flex items-center gap-1.5 text-sm text-soft">
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 fill-none stroke-current">
      <path d="M5 .8 9.2 5 5 9.2 .8 5Z" strokeWidth="1.4" />
    </svg>
    {label}
  </span>
)
