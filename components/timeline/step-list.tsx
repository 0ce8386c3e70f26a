import { WhoSays } from '@/components/evidence/who-says'
import { sittingSteps, timelineSteps } from '@/content/timeline/timeline'
import type { TimelineStep } from '@/content/timeline/timeline.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'

const [width, height] = [300, 76]
/** Of all the dots in the sketch, the part that is there after each session. It shows "more", not how many more. */
const shares = [0.38, 0.86, 1, 1]
const dots = sowDots(420, width, height)

/** A hairline across the sketch: blurred at first, drawn sharp from session 2 on. */
const hairline = (x: number) => 12 + 9 * ((x - width / 2) / (width / 2)) ** 2
const blur = 14

/** A patch of scalp in dots after a session. A sketch: it is hidden from those who read by ear, the text says it. */
const SessionSketch = ({ session }: { session: number }) => {
  const shown = dots.slice(0, Math.round(dots.length * (shares[session - 1] ?? 1)))
  const kept = shown.filter(([x, y], i) => y > hairline(x) + (session === 1 ? (((i * 7) % 10) / 10) * blur : 0))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="mt-3 block w-full max-w-md">
      <path d={dotsPath(kept)} className="fill-none stroke-ink" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  )
}

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

/** What happens on the day itself, in the order of the one source that counts the steps. For the server. */
const SittingSteps = () => (
  <div className="mt-14">
    <h3 className="text-xl">{fillFigures(sittingSteps.title)}</h3>
    <p className="mt-1 max-w-[62ch] text-soft">{fillFigures(sittingSteps.says)}</p>
    <WhoSays ground={groundOf(sittingSteps)} />
    <ol className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
      {sittingSteps.steps.map((step, i) => (
        <li key={step.label} className="border-t border-rule pt-3 pb-4">
          <p className="font-serif text-2xl leading-none tabular-nums lining-nums text-skin" aria-hidden="true">
            {i + 1}
          </p>
          <p className="mt-2 font-semibold">{step.label}</p>
          <p>{fillFigures(step.says)}</p>
          <WhoSays ground={groundOf(step)} />
        </li>
      ))}
    </ol>
  </div>
)

/** Sessions that the drawn head can show. */
const drawn = [1, 2, 3] as const

/** What happens in each session and what you see after it, each open to who says so. For the server. */
export const StepList = () => (
  <section aria-labelledby="steps-title" className="mt-14 md:mt-20 print:hidden">
    <h2 id="steps-title" className="text-2xl">
      What happens in each
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft">The dots are a sketch, not a count.</p>
    <ol className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-2">
      {sessions.map(session => {
        const onHead = drawn.find(one => one === session)
        return (
          <li key={session} className="border-t-2 border-ink pt-3">
            <h3 className="text-xl">{`Session ${session}`}</h3>
            <SessionSketch session={session} />
            {onHead ? (
              <a href={previewAddress.href({ session: onHead })} className="mt-2 inline-flex min-h-11 items-center">
                See it on a head
              </a>
            ) : null}
            <Steps session={session} kind="done" />
            <Steps session={session} kind="seen" />
          </li>
        )
      })}
    </ol>
    <SittingSteps />
  </section>
)
