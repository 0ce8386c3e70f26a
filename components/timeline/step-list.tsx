import { WhoSays } from '@/components/evidence/who-says'
import { timelineSteps } from '@/content/timeline/timeline'
import type { TimelineStep } from '@/content/timeline/timeline.schema'
import { handOn } from '@/lib/address/hand-on-address'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { SessionSketch } from './session-sketch'
import { SittingSteps } from './sitting-steps'

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
        {mine.map(step => (
          <li key={step.says} className="pt-1">
            <p>{fillFigures(step.says)}</p>
            <WhoSays ground={groundOf(step)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Sessions that the drawn head can show. */
const drawn = [1, 2, 3] as const

/** What happens in each session and what you see after it, each open to who says so. For the server. */
export const StepList = () => (
  <section aria-labelledby="steps-title" className="mt-14 md:mt-20 print:hidden">
    <h2 id="steps-title" className="text-2xl">
      What happens in each
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft">The dots are a sketch. No source counts them.</p>
    <ol className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-2">
      {sessions.map(session => (
        <li key={session} className="border-t-2 border-ink pt-3">
          <h3 className="text-xl">{`Session ${session}`}</h3>
          <SessionSketch session={session} />
          {drawn.some(one => one === session) ? (
            <a href={handOn.toPreview(`session=${session}`)} className="mt-2 inline-flex min-h-11 items-center">
              See it on a head
            </a>
          ) : null}
          <Steps session={session} kind="done" />
          <Steps session={session} kind="seen" />
        </li>
      ))}
    </ol>
    <SittingSteps />
  </section>
)
