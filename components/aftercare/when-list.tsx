import { Button } from '@/components/ui/button'
import { aftercareFamilyNames } from '@/content/aftercare/aftercare'
import type { AftercareFamily } from '@/content/aftercare/aftercare.schema'
import { activities } from '@/lib/aftercare/activities'
import { activityIds } from '@/content/aftercare/activity-ids'
import type { AftercareAsk } from './aftercare-ask'
import { WhenRow } from './when-row'

const families = Object.keys(aftercareFamilyNames) as AftercareFamily[]

/** "When can I …?" for every activity, as days and, once the start is known, as dates. */
export const WhenList = (ask: AftercareAsk) => {
  const { answers, actions, told, live } = ask
  return (
    <section aria-labelledby="when-title" className="mt-16 md:mt-24 print:mt-2">
      <h2 id="when-title" className="text-3xl print:text-lg">
        When can I …?
      </h2>
      <p className="mt-3 max-w-[62ch] font-serif text-lg text-soft print:hidden">
        {answers.sessions > 1 ? 'Days count from your last session. ' : ''}
        The earliest and the latest day that any source names, and who. Open a line to see all of them
        {live ? ', or to put in what your own practitioner said' : ''}.
      </p>
      <div className="mt-8 grid gap-10 print:mt-1 print:block print:columns-3 print:gap-6">
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
          <p className="max-w-[62ch]">
            Your own lines live on this page only. A link can carry them: they stand after its #, which no server sees.
          </p>
          <Button kind="secondary" className="mt-3" onClick={actions.onShare}>
            Copy a link with my lines
          </Button>
        </div>
      ) : null}
    </section>
  )
}
