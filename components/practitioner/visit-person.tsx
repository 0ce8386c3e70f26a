import { SelectField } from '@/components/ui/select-field'
import { placesOf } from '@/lib/practitioner/change-visits'
import { isBlank, visitsLimits } from '@/lib/practitioner/visits'
import { NameField } from './name-field'
import type { PractitionerAsk } from './practitioner-ask'

/** Whom the visit is to: one of those visited, or someone new while there is room. */
export const VisitPerson = ({ ask }: { ask: PractitionerAsk }) => {
  const { visits, who } = ask.state
  return (
    <div data-needs="script" className="mt-6 grid gap-4">
      {isBlank(visits) && visits.people.length === 1 ? null : (
        <SelectField
          id="visit-person"
          name="who"
          text={String(who)}
          small
          label="Who are you going to see?"
          options={[
            ...placesOf(visits).map(({ at, name }) => ({ value: String(at), label: name })),
            ...(visits.people.length < visitsLimits.people
              ? [{ value: String(visits.people.length), label: 'Someone new' }]
              : []),
          ]}
          onChange={at => ask.actions.onWho(Number(at))}
        />
      )}
      <NameField ask={ask} at={who} placeholder={placesOf(visits)[who]?.name} />
    </div>
  )
}
