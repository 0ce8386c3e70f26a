import { sourceIds } from '@/content/evidence/source-ids'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'

const tile = [72, 16] as const
/** How many dots fill a tile: a few where nobody gives the value itself, and so many more for each source that does. */
const [none, each] = [6, 34] as const

/**
 * The dots of the bands that count sources, from sparse to dense: `count-0` to `count-5`. The server draws them once a
 * page, and every band of it refers to them.
 */
export const CountPatterns = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <defs>
      {[none, ...sourceIds.map((_, i) => (i + 1) * each)].map((dots, level) => (
        <pattern key={dots} id={`count-${level}`} width={tile[0]} height={tile[1]} patternUnits="userSpaceOnUse">
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
