import { Button } from '@/components/ui/button'

type CandidacyControlsProps = {
  onContinue: () => void
  /** All other questions are answered: the result comes next. */
  isLast: boolean
  onBack: (() => void) | undefined
  onResult: (() => void) | undefined
}

const quiet = 'min-h-11 px-2 text-soft underline decoration-skin decoration-1 underline-offset-4 hover:text-ink'

/** On phones the way on stays in reach under a long list. */
export const CandidacyControls = ({ onContinue, isLast, onBack, onResult }: CandidacyControlsProps) => (
  <>
    <div className="quiz-script stay-bottom -mx-5 bg-paper px-5 pb-1 pt-3 sm:static sm:mx-0 sm:max-h-none sm:overflow-visible sm:px-0">
      <Button className="w-full" onClick={onContinue}>
        {isLast ? 'Show my result' : 'Continue'}
      </Button>
      <div className="mt-1 flex flex-wrap justify-center gap-x-6">
        {onBack ? (
          <button type="button" className={quiet} onClick={onBack}>
            Back
          </button>
        ) : null}
        {onResult ? (
          <button type="button" className={quiet} onClick={onResult}>
            Result so far
          </button>
        ) : null}
      </div>
    </div>
    <p className="quiz-script mt-3 text-center text-sm text-soft">
      Your answers stay on this page until you close its tab. We never see them, and the page’s address does not hold
      them.
    </p>
  </>
)
