import { Button } from '@/components/ui/button'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { CandidacyAnswersList } from './candidacy-answers'

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
