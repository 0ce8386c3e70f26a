import type { CandidacyPlace } from '@/lib/candidacy/candidacy-address'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from '@/lib/candidacy/candidacy-flow'

/** What a step of the quiz is called, for the page's title. The result has the same name whatever it says. */
export const nameOfStep = ({ questions }: CandidacyFlow, at: CandidacyPlace): string =>
  at === 'result' ? 'Your result' : (questions.find(({ id }) => id === at)?.name ?? 'Check your answers')

type CandidacyStepsProps = { asked: readonly FlowQuestion[]; picks: CandidacyPicks; at: CandidacyPlace }

/** Progress in dots: answered, here, still to come. The line beside it says the same in words. */
export const CandidacySteps = ({ asked, picks, at }: CandidacyStepsProps) => (
  <div className="quiz-script mb-6 mt-2">
    <div className="flex items-center justify-between gap-4">
      <svg
        viewBox={`0 0 ${asked.length * 14} 10`}
        aria-hidden="true"
        className="h-2.5 min-w-0 flex-1 sm:max-w-[17rem]"
        preserveAspectRatio="xMinYMid meet"
      >
        {asked.map(({ id }, nth) => (
          <circle
            key={id}
            cx={nth * 14 + 5}
            cy="5"
            r={id === at ? 5 : 4}
            className={id === at ? 'fill-ink' : picks[id] ? 'fill-skin' : 'fill-rule'}
          />
        ))}
      </svg>
      <p className="shrink-0 text-sm tabular-nums text-soft">{`Question ${asked.findIndex(({ id }) => id === at) + 1} of ${asked.length}`}</p>
    </div>
  </div>
)
