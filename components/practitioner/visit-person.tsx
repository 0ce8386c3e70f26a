import { SelectField } from '@/components/ui/select-field'
import { placesOf } from '@/lib/practitioner/change-sheet'
import { isBlank, sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import { NameField } from './name-field'
import type { Room } from './room-actions'

/** Whom the visit is to: one of those on the sheet, or someone new while there is room. */
export const VisitPerson = ({ room }: { room: Room }) => {
  const { sheet, who } = room.state
  return (
    <div data-needs="script" className="mt-6 grid gap-4">
      {isBlank(sheet) && sheet.people.length === 1 ? null : (
        <SelectField
          id="visit-person"
          name="who"
          text={String(who)}
          small
          label="Whom do you visit?"
          options={[
            ...placesOf(sheet).map(({ at, name }) => ({ value: String(at), label: name })),
            ...(sheet.people.length < sheetLimits.people
              ? [{ value: String(sheet.people.length), label: 'Someone new' }]
              : []),
          ]}
          onChange={at => room.actions.onWho(Number(at))}
        />
      )}
      <NameField room={room} at={who} placeholder={placesOf(sheet)[who]?.name} />
    </div>
  )
}
