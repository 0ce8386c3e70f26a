import { patternQuestion } from '@/content/candidacy/pattern-question'
import { PatternMark } from './pattern-mark'

/**
 * Every look that is drawn, as a still head with its name. The rules' stylesheet shows those that are picked: they stand
 * in the result where no script runs, and until the reader's own head is drawn.
 */
export const CandidacyStills = () => (
  <div className="mt-10 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
    {patternQuestion.answers.map(answer =>
      'drawn' in answer ? (
        <figure key={answer.id} data-still={answer.id} className="w-32">
          <PatternMark id={answer.id} size="size-32" />
          <figcaption className="text-sm text-soft">{answer.label}</figcaption>
        </figure>
      ) : null,
    )}
  </div>
)
