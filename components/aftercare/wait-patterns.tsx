import { sourceIds } from '@/content/evidence/source-ids'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'

const tile = [72, 16] as const
/** How many dots fill a tile: a few where it is only “once healed”, and so many more for each source that says wait. */
const [ifHealed, each] = [5, 24] as const

/** The dots of the healing strip, from sparse to dense. They are drawn by the server, once a page. */
export const WaitPatterns = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <defs>
      {[ifHealed, ...sourceIds.map((_, i) => (i + 1) * each)].map((dots, level) => (
        <pattern key={dots} id={`wait-${level}`} width={tile[0]} height={tile[1]} patternUnits="userSpaceOnUse">
          <path
            d={dotsPath(sowDots(dots, tile[0], tile[1]))}
            className="fill-none stroke-skin print:stroke-ink"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  </svg>
)
