import { Button } from '@/components/ui/button'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'

type CandidacyAnswersListProps = { flow: CandidacyFlow; picks: CandidacyPicks; change: boolean }

/** All questions that are put, with what was picked. `change` adds a link back to each; on paper it is left out. */
export const CandidacyAnswersList = ({ flow, picks, change }: CandidacyAnswersListProps) => (
  <dl className="border-b border-rule print:columns-2 print:gap-x-8 print:text-xs">
    {askedQuestions(flow, picks).asked.map(question => {
      const labels = question.answers
        .filter(answer => picks[question.id]?.includes(answer.id))
        .map(answer => answer.label)
      return (
        <div
          key={question.id}
          className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-t border-rule py-3 sm:grid-cols-[14rem_1fr_auto] break-inside-avoid print:block print:py-0.5"
        >
          <dt className="text-soft print:inline">{question.name}</dt>
          <dd className="col-start-1 font-semibold sm:col-start-2 print:inline print:before:content-[':_']">
            {labels.length > 0 ? labels.join('; ') : <span className="font-normal italic text-soft">Not answered</span>}
          </dd>
          {change ? (
            <dd className="col-start-2 row-span-2 row-start-1 sm:col-start-3 sm:row-span-1">
              <a
                href={`#question-${question.id}`}
                data-goto={question.id}
                aria-label={`Change: ${question.name}`}
                className="flex min-h-11 items-center"
              >
                Change
              </a>
            </dd>
          ) : null}
        </div>
      )
    })}
  </dl>
)

type CandidacyCheckProps = { flow: CandidacyFlow; picks: CandidacyPicks; onResult: () => void }

/** All answers on one page before the result. Changing one keeps all others. */
export const CandidacyCheck = ({ flow, picks, onResult }: CandidacyCheckProps) => (
  <section data-part="check" tabIndex={-1} aria-labelledby="check-title">
    <h2 id="check-title" className="mb-6 mt-2 text-3xl">
      Check your answers
    </h2>
    <CandidacyAnswersList flow={flow} picks={picks} change />
    <Button className="mt-8 w-full" onClick={onResult}>
      Show my result
    </Button>
  </section>
)
