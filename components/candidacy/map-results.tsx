import { Fold } from '@/components/ui/fold'
import { type CandidacyVerdictId, candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { decidingEffect } from '@/lib/candidacy/verdict-steps'
import { MapReasons } from './map-reasons'
import { VerdictMark } from './verdict-mark'

/** Where a result stands on the page of all reasons. Inside its fold, so that a link opens it. */
export const resultAnchor = (id: CandidacyVerdictId): string => `result-${id}`

const when: Record<CandidacyVerdictId, string> = {
  'not-now': 'One reason to wait is enough. It has to be over first, so it comes before everything else.',
  'doctor-first': 'One reason to see a doctor is enough, if nothing makes you wait. No wish and no use outweighs it.',
  'repair-first': 'If you have SMP already and need no doctor first, we look at what can be done about it.',
  'poor-fit': 'If none of that applies to you, one reason that counts against it is enough.',
  open: 'If nothing counts against it, but no answer fits a use of SMP that we know of, we can’t say.',
  'fit-if-settled': 'You have a use for it, but something is not yet sorted out, not certain or not answered.',
  'likely-fit': 'You have a use for it, every question is answered, and nothing is left to sort out.',
}

/** Every result, what decides first on top, with all reasons that lead to it. */
export const MapResults = () => (
  <div className="border-b border-rule">
    {candidacyVerdictIds.toReversed().map(id => {
      const effect = id === 'open' ? undefined : decidingEffect[id]
      const rules = candidacyRules.filter(rule => rule.effect === effect)
      return (
        <Fold
          key={id}
          heading={
            <h3 className="flex items-center gap-2.5 text-xl">
              <VerdictMark verdict={id} />
              {rules.length > 0
                ? `${candidacyVerdicts[id].title}: ${rules.length} reasons`
                : candidacyVerdicts[id].title}
            </h3>
          }
          inside={when[id]}
        >
          <div id={resultAnchor(id)} className="scroll-mt-32">
            <p className="mb-3 max-w-[60ch]">{candidacyVerdicts[id].says}</p>
            {rules.length > 0 ? <MapReasons rules={rules} /> : null}
          </div>
        </Fold>
      )
    })}
  </div>
)
