import { Sayings } from '@/components/evidence/sayings'
import { ButtonLink } from '@/components/ui/button'
import { WhoSays } from '@/components/evidence/who-says'
import { timelineClashes, timelineReadings, timelineSilences } from '@/content/timeline/timeline'
import type { TimelineClash } from '@/content/timeline/timeline.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { StepList } from './step-list'

const clashes: readonly TimelineClash[] = Object.values(timelineClashes)

/** Below the tool, for the server: what happens in each session, what may clash, how we read it, what is left open. */
export const TimelineNotes = () => (
  <>
    <StepList />
    <div className="mt-14 grid gap-14 md:mt-20 lg:grid-cols-2 print:hidden">
      <section id="clashes" aria-labelledby="clashes-said-title">
        <h2 id="clashes-said-title" className="text-2xl">
          What a fresh scalp rules out
        </h2>
        <ul className="mt-4">
          {clashes.map(clash => (
            <li key={clash.label} className="border-t border-rule py-3">
              <h3 className="font-sans text-base font-semibold tracking-normal">{clash.label}</h3>
              <p>{fillFigures(clash.says)}</p>
              <WhoSays ground={groundOf(clash)} />
            </li>
          ))}
        </ul>
      </section>
      <div className="grid content-start gap-14">
        <Sayings id="readings" title="How we read them" sayings={timelineReadings} />
        <Sayings id="silences" title="What they leave open" sayings={timelineSilences} />
        <section aria-labelledby="next-title">
          <h2 id="next-title" className="text-2xl">
            Next
          </h2>
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href="/aftercare">See the days after</ButtonLink>
            <ButtonLink href="/cost" kind="secondary">
              See the cost
            </ButtonLink>
          </div>
        </section>
      </div>
    </div>
  </>
)
