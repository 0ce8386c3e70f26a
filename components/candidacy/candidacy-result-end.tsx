import { Button } from '@/components/ui/button'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { CandidacyAnswersList } from './candidacy-answers'

type CandidacyResultEndProps = { flow: CandidacyFlow; picks: CandidacyPicks; onCheck: () => void; onRestart: () => void }

/** A printed result says when it was true. */
const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** What to do with the result: change it, keep it, print it, throw it away. On paper, the answers it rests on. */
export const CandidacyResultEnd = ({ flow, picks, onCheck, onRestart }: CandidacyResultEndProps) => (
  <>
    <div className="mt-10 flex flex-wrap gap-3 print:hidden">
      <Button onClick={onCheck}>Change an answer</Button>
      <Button kind="secondary" onClick={() => window.print()}>Print it</Button>
      <Button kind="secondary" onClick={onRestart}>Start again</Button>
    </div>
    <p className="mt-4 max-w-[60ch] text-sm text-soft print:hidden">
      This page’s address holds your answers. Bookmark it to keep them. Share it only with those who may see them.
    </p>
    <div className="mt-5 hidden print:block">
      <h3 className="mb-1 text-base">{`Your answers on ${today.format(new Date())}`}</h3>
      <CandidacyAnswersList flow={flow} picks={picks} change={false} />
    </div>
  </>
)
