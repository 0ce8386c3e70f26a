import { type CandidacyVerdictId, candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { VerdictMark } from './verdict-mark'

const when: Record<CandidacyVerdictId, string> = {
  'not-now': 'One reason to wait is enough. It has to be over first, so it comes before everything else.',
  'doctor-first': 'Otherwise, one reason that is marked for a doctor is enough. No wish and no use outvotes it.',
  'repair-first': 'Otherwise, SMP that is there already has a way of its own.',
  'poor-fit': 'Otherwise, one reason that counts against it is enough.',
  open: 'Otherwise, if no answer names a use of SMP, nothing can be said.',
  'fit-if-settled': 'Otherwise, if anything is to be sorted out, “not sure” or not answered.',
  'likely-fit': 'Otherwise, when a use is named and nothing is open.',
}

/** How reasons become a result, the weightiest first. */
export const MapWeights = () => (
  <ol className="border-b border-rule">
    {[...candidacyVerdictIds].reverse().map(id => (
      <li
        key={id}
        className="grid grid-cols-[1.75rem_1fr] gap-x-2 border-t border-rule py-3 sm:grid-cols-[1.75rem_22rem_1fr]"
      >
        <span className="pt-1">
          <VerdictMark verdict={id} />
        </span>
        <span className="font-semibold">{candidacyVerdicts[id].title}</span>
        <span className="col-start-2 text-soft sm:col-start-3">{when[id]}</span>
      </li>
    ))}
  </ol>
)
