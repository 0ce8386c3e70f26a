import { Button, ButtonLink } from '@/components/ui/button'
import { placesOf } from '@/lib/practitioner/change-sheet'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { isBlank, type PractitionerSheet, sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import { sheetFragment } from '@/lib/practitioner/sheet-link'
import { AnswerGrid } from './answer-grid'
import { Comparison } from './comparison'
import { PersonCard } from './person-card'
import { RoomSection } from './room-section'
import type { SheetActions } from './sheet-actions'

export type CompareViewProps = {
  groups: readonly CheckLineGroup[]
  sheet: PractitionerSheet
  /** Whether scripts run: without them nothing could be compared. */
  live: boolean
  /** What the last action came to, read out. */
  said: string
  actions: SheetActions
}

const widths = ['', '', 'sm:grid-cols-2', 'sm:grid-cols-2 lg:grid-cols-3', 'sm:grid-cols-2 lg:grid-cols-4']

const PrintedNotes = ({ sheet }: { sheet: PractitionerSheet }) => (
  <div className="hidden print:block">
    {placesOf(sheet).map(({ letter, at, name }) => (sheet.people[at]?.notes ? (
      <p key={letter} className="mt-2 whitespace-pre-wrap">
        <span className="font-semibold">{name}: </span>
        {sheet.people[at]?.notes}
      </p>
    ) : null))}
  </div>
)

/** Up to four people side by side, on the device alone. */
export const CompareView = ({ groups, sheet, live, said, actions }: CompareViewProps) => {
  const blank = isBlank(sheet)
  return (
    <div className={blank ? 'print:hidden' : ''}>
      <RoomSection
        id="compare" title="Compare people" newSheet
        lede="Up to four, side by side, with what you have not asked first. There is no score and no winner."
      >
        {live ? (
          <>
            <p className="mt-3 max-w-[62ch] text-soft print:hidden">
              It stays in this page: nothing is stored, and nothing is sent. Close the page and it is gone.
            </p>
            <div className={`mt-8 grid gap-8 print:hidden ${widths[sheet.people.length] ?? ''}`}>
              {placesOf(sheet).map(({ letter, at }) => <PersonCard key={letter} sheet={sheet} at={at} actions={actions} />)}
            </div>
            <div className="mt-6 flex flex-wrap gap-3 print:hidden">
              {sheet.people.length < sheetLimits.people ? (
                <Button kind="secondary" onClick={actions.onAdd}>Add a person</Button>
              ) : null}
              <ButtonLink kind="secondary" href={`/practitioner/visit${sheetFragment(sheet)}`}>
                Take it on a visit
              </ButtonLink>
              {blank ? null : (
                <>
                  <Button kind="secondary" onClick={actions.onCopy}>Copy as a link</Button>
                  <Button kind="secondary" onClick={actions.onClear}>Clear all</Button>
                </>
              )}
            </div>
            <output className="mt-3 block font-semibold break-all empty:hidden print:hidden">{said}</output>
            <AnswerGrid groups={groups} sheet={sheet} actions={actions} />
            {blank ? null : <Comparison groups={groups} sheet={sheet} />}
            <PrintedNotes sheet={sheet} />
          </>
        ) : (
          <p className="mt-6 max-w-[62ch]">
            This part needs a script. Without one, print the checklist once for each person and lay the sheets side by
            side.
          </p>
        )}
      </RoomSection>
    </div>
  )
}
