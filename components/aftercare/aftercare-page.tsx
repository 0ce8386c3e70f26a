import { Page } from '@/components/layout/page'
import { PrintedSources } from '@/components/evidence/printed-sources'
import { WhoSays } from '@/components/evidence/who-says'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { sourceIds } from '@/content/evidence/source-ids'
import { groundOf } from '@/lib/evidence/ground'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'
import { AftercareNotes } from './aftercare-notes'
import { type AftercareAsked, AftercarePlanner } from './aftercare-planner'
import { HelpLines, PageParts } from './help-lines'

const tile = [72, 16] as const
/** How many dots fill a tile: a few where it is only “once healed”, and so many more for each source that says wait. */
const [ifHealed, each] = [5, 24] as const

/** The dots of the healing strip, from sparse to dense. They are drawn by the server, once a page. */
const WaitPatterns = () => (
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

/** The room's page, the same with and without answers in the address. */
export const AftercarePage = (asked: AftercareAsked) => (
  <Page>
    <WaitPatterns />
    <div className="-mt-5 print:-mt-10">
      <AftercarePlanner
        {...asked}
        help={
          <>
            <HelpLines />
            <div className="print:hidden">
              <WhoSays ground={groundOf(instructionsFirst)} />
            </div>
            <PageParts />
          </>
        }
      />
    </div>
    <AftercareNotes />
    <PrintedSources />
  </Page>
)
