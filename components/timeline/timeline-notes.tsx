import { Sayings } from '@/components/evidence/sayings'
import { WhoSays } from '@/components/evidence/who-says'
import { ButtonLink } from '@/components/ui/button'
import { FoldedSection } from '@/components/ui/folded-section'
import { timelineClashes, timelineReadings, timelineSilences } from '@/content/timeline/timeline'
import type { TimelineClash } from '@/content/timeline/timeline.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { lowerFirst, upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { StepList } from './step-list'

const clashes = Object.entries<TimelineClash>(timelineClashes)

/** Below the tool, for the server: what happens in each session, what to be careful with, how we read it, what is left out. */
export const TimelineNotes = () => (
  <>
    <StepList />
    <FoldedSection
      id="clashes"
      title="What to be careful with just after a session"
      brief={upperFirst(printList(clashes.map(([, { label }]) => lowerFirst(label))))}
      className="print:hidden"
    >
      <ul className="grid gap-x-14 lg:grid-cols-2">
        {clashes.map(([id, clash]) => (
          <li key={id} className="border-t border-rule py-3">
            <h3 className="font-sans text-base font-semibold tracking-normal">{clash.label}</h3>
            <p id={`clash-${id}`}>{fillFigures(clash.says)}</p>
            <WhoSays ground={groundOf(clash)} of={`clash-${id}`} />
          </li>
        ))}
      </ul>
    </FoldedSection>
    <FoldedSection
      id="notes"
      title="What the articles leave out"
      brief="Where no article gives a day, and how we read the days that they give"
      className="border-b border-rule print:hidden"
    >
      <div className="grid gap-14 lg:grid-cols-2 lg:gap-18">
        <Sayings id="silences" title="What no article tells you" sayings={timelineSilences} />
        <Sayings id="readings" title="How we read the days" sayings={timelineReadings} />
      </div>
    </FoldedSection>
    <div className="mt-8 flex flex-wrap gap-3 print:hidden">
      <ButtonLink href="/aftercare">See the days after</ButtonLink>
      <ButtonLink href="/cost" kind="secondary">
        See the cost
      </ButtonLink>
    </div>
  </>
)
