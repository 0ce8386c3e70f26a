import type { CandidacyPlace } from '@/lib/candidacy/candidacy-address'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from '@/lib/candidacy/candidacy-flow'

/** What a step of the quiz is called, for the page's title. The result has the same name whatever it says. */
export const nameOfStep = ({ questions }: CandidacyFlow, at: CandidacyPlace): string =>
  at === 'result' ? 'Your result' : (questions.find(({ id }) => id === at)?.name ?? 'Check your answers')

type CandidacyStepsProps = { asked: readonly FlowQuestion[]; picks: CandidacyPicks; at: CandidacyPlace }

/** How many a bald man meets, and most others. It is said until the look is known, which decides how many there are. */
const about = 12
const untilKnown = 2

/** Progress in dots: answered, here, still to come. The line beside it says the same in words. */
export const CandidacySteps = ({ asked, picks, at }: CandidacyStepsProps) => {
  const here = asked.findIndex(({ id }) => id === at)
  const isKnown = here >= untilKnown
  const total = isKnown ? asked.length : about
  return (
    <div className="quiz-script mb-6 mt-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <svg
          viewBox={`0 0 ${total * 14} 10`}
          aria-hidden="true"
          className="h-2.5 min-w-0 flex-1 sm:max-w-[17rem]"
          preserveAspectRatio="xMinYMid meet"
        >
          {Array.from({ length: total }, (_, nth) => nth).map(nth => {
            const id = isKnown || nth < untilKnown ? asked[nth]?.id : undefined
            const colour = nth === here ? 'fill-ink' : id && picks[id] ? 'fill-skin' : 'fill-rule'
            return <circle key={nth} cx={nth * 14 + 5} cy="5" r={nth === here ? 5 : 4} className={colour} />
          })}
        </svg>
        <p className="text-sm tabular-nums text-soft">{`Question ${here + 1} of ${isKnown ? total : `about ${total}`}`}</p>
      </div>
    </div>
  )
}
