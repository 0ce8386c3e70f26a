import { MARK_RADIUS, MARK_SIZE, markDots } from '@/lib/scalp/head/mark-dots'

/** The sign of the guide: nine dots, none in line. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" className={className} fill="currentColor">
    {markDots.map(([x, y]) => (
      <circle key={`${x}-${y}`} cx={x} cy={y} r={MARK_RADIUS} />
    ))}
  </svg>
)
