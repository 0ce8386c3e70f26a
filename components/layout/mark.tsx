import { MARK_RADIUS, MARK_SIZE, markDots } from '@/lib/scalp/head/mark-dots'

/** The dots in one line of a pen with a round tip: each page carries the sign twice. */
const dots = markDots.map(([x, y]) => `M${x} ${y}h0`).join('')

/** The sign of the guide: nine dots, none in line. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" className={className} stroke="currentColor">
    <path d={dots} strokeWidth={2 * MARK_RADIUS} strokeLinecap="round" />
  </svg>
)
