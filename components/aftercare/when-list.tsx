import { CopyLink } from '@/components/ui/copy-link'
import { FoldedSection } from '@/components/ui/folded-section'
import { aftercareFamilyNames } from '@/content/aftercare/aftercare'
import type { AftercareFamily } from '@/content/aftercare/aftercare.schema'
import { activities } from '@/lib/aftercare/activities'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { withoutTicks, withTold } from '@/lib/aftercare/told-address'
import { activityIds } from '@/content/aftercare/activity-ids'
import type { AftercareAsk } from './aftercare-ask'
import { WhenRow } from './when-row'

const families = Object.keys(aftercareFamilyNames) as AftercareFamily[]

/** "When can I …?" for every activity, as days and, once the start is known, as dates. */
export const WhenList = (ask: AftercareAsk) => {
  const { answers, actions, told, live } = ask
  return (
    <FoldedSection
      id="when"
      title="When can I …?"
      brief={`${activityIds.length} things, from a rinse to a scan`}
      className="mt-10 print:mt-2"
    >
      {answers.sessions > 1 ? (
        <p className="mt-3 max-w-[62ch] font-serif text-lg print:mt-0 print:max-w-none print:text-xs">
          The days count from each session, and each has a column of its own, session 1 on the left. Where the next one
          comes first, the count begins again with it.
        </p>
      ) : null}
      <p className="max-w-[62ch] font-serif text-lg text-soft print:hidden">
        “Earliest” is the first day on which an article allows it in so many words. Where articles only say how long to
        wait, we write “only once healed”. Open a line to see each of them
        {live ? ', or to put in what your own practitioner said' : ''}.
      </p>
      <p className="mt-3 max-w-[62ch] text-soft print:mt-0.5 print:max-w-none print:text-[0.6875rem]">
        {ask.table.words.healed}
      </p>
      <div
        className={`mt-8 grid gap-10 print:mt-1 print:block print:gap-6 ${answers.sessions > 1 ? 'print:columns-3' : 'print:columns-4'}`}
      >
        {families.map(family => (
          <div key={family} className="print:contents">
            <h3 className="mb-2 text-xl print:hidden">{aftercareFamilyNames[family]}</h3>
            {activityIds
              .filter(id => activities[id].family === family)
              .map(id => (
                <WhenRow key={id} activity={id} ask={ask} />
              ))}
          </div>
        ))}
      </div>
      {actions && Object.keys(told.lines).length > 0 ? (
        <div className="mt-8 border-t-2 border-ink pt-5 print:hidden">
          <p className="mb-3 max-w-[62ch]">
            Your own lines live on this page only. A link can carry them: they stand after its #, which no server sees.
          </p>
          <CopyLink
            label="Copy a link with my lines"
            href={() => withTold(aftercareAddress.href(answers, ask.path), withoutTicks(told))}
          />
        </div>
      ) : null}
    </FoldedSection>
  )
}
