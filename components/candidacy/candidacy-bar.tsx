import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { VerdictMark } from './verdict-mark'

/** Without script: the answer so far, always in sight while the questions scroll by. */
export const CandidacyBar = () => (
  <div className="quiz-plain stay-bottom -mx-5 border-t-2 border-ink bg-card px-5 sm:mx-0 print:hidden">
    <a href="#result" className="flex min-h-14 items-center justify-between gap-4 no-underline">
      {candidacyVerdictIds.map(id => (
        <span key={id} data-verdict={id}>
          <span className="flex items-center gap-3 font-semibold">
            <VerdictMark verdict={id} />
            {candidacyVerdicts[id].short}
          </span>
        </span>
      ))}
      <span className="text-sm underline decoration-skin underline-offset-4">See why</span>
    </a>
  </div>
)
