const dots = [[4, 4], [11, 3], [18, 5], [3, 11], [10, 11], [18, 12], [5, 18], [12, 18], [19, 19]] as const

/** The sign of the guide: nine dots, none in line. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 22 22" aria-hidden="true" className={className} fill="currentColor">
    {dots.map(([x, y]) => (
      <circle key={`${x}-${y}`} cx={x} cy={y} r="1.9" />
    ))}
  </svg>
)
