import { WhoSays } from '@/components/evidence/who-says'
import { FoldedSection } from '@/components/ui/folded-section'
import { sittingSteps, timelineSteps } from '@/content/timeline/timeline'
import type { TimelineStep } from '@/content/timeline/timeline.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

const steps: readonly TimelineStep[] = timelineSteps
const kinds = { done: 'What is done', seen: 'What you see' }
const sessions = [...new Set(steps.map(step => step.session))]

const Steps = ({ session, kind }: Pick<TimelineStep, 'session' | 'kind'>) => {
  const mine = steps.filter(step => step.session === session && step.kind === kind)
  if (mine.length === 0) return null
  return (
    <div className="mt-4">
      <h4 className="font-sans text-sm font-normal tracking-normal text-soft">{kinds[kind]}</h4>
      <ul>
        {mine.map((step, i) => {
          const id = `step-${session}-${kind}-${i + 1}`
          return (
            <li key={step.says} className="pt-1">
              <p id={id}>{fillFigures(step.says)}</p>
              <WhoSays ground={groundOf(step)} of={id} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What happens on the day itself, in the order of the one source that counts the steps. For the server. */
const SittingSteps = () => (
  <div className="mt-14">
    <h3 className="text-xl">{fillFigures(sittingSteps.title)}</h3>
    <p id="order-of-steps" className="mt-1 max-w-[62ch] text-soft">
      {fillFigures(sittingSteps.says)}
    </p>
    <WhoSays ground={groundOf(sittingSteps)} of="order-of-steps" />
    <ol className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
      {sittingSteps.steps.map((step, i) => (
        <li key={step.label} className="border-t border-rule pt-3 pb-4">
          <p className="font-serif text-2xl leading-none tabular-nums lining-nums text-skin" aria-hidden="true">
            {i + 1}
          </p>
          <p className="mt-2 font-semibold">{step.label}</p>
          <p id={`order-${i + 1}`}>{fillFigures(step.says)}</p>
          <WhoSays ground={groundOf(step)} of={`order-${i + 1}`} />
        </li>
      ))}
    </ol>
  </div>
)

/** What happens in each session and what you see after it, each open to who says so. For the server. */
export const StepList = () => (
  <FoldedSection
    id="steps"
    title="What happens in each session"
    brief="What is done, in which order, and what you see after it"
    className="print:hidden"
  >
    <ol className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      {sessions.map(session => (
        <li key={session} className="border-t-2 border-ink pt-3">
          <h3 className="text-xl">{`Session ${session}`}</h3>
          <Steps session={session} kind="done" />
          <Steps session={session} kind="seen" />
        </li>
      ))}
    </ol>
    <SittingSteps />
  </FoldedSection>
)
