import { ButtonLink } from '@/components/ui/button'
import { placesOf } from '@/lib/practitioner/change-sheet'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { PractitionerSheet } from '@/lib/practitioner/practitioner-sheet'
import { sheetFragment } from '@/lib/practitioner/sheet-link'
import { PersonCard } from './person-card'
import type { SheetActions } from './sheet-actions'
import { VisitCheck } from './visit-check'
import { VisitDots } from './visit-dots'

type VisitViewProps = {
  groups: readonly CheckLineGroup[]
  sheet: PractitionerSheet
  /** Which of the people is being visited. */
  at: number
  live: boolean
  actions: SheetActions
  onPerson: (at: number) => void
  /** A word on the link that opened the page. */
  said: string
}

const parts = [
  { settle: 'look', title: 'Look round' },
  { settle: 'ask', title: 'Ask' },
] as const

/** The checks of a visit, for one hand and a phone. */
export const VisitView = ({ groups, sheet, at, live, actions, onPerson, said }: VisitViewProps) => {
  const lines = groups.flatMap(group => group.lines)
  const answers = sheet.people[at]?.answers ?? {}
  return (
    <div data-widget="practitioner">
      {live ? (
        <div className="sticky top-0 z-10 -mx-5 border-b border-rule bg-paper px-5 py-3 sm:mx-0 sm:px-0 print:hidden">
          <VisitDots checks={lines.map(({ id }) => ({ id, answer: answers[id] ?? null }))} />
        </div>
      ) : null}
      <output className="mt-4 block font-semibold empty:hidden">{said}</output>
      {live && sheet.people.length > 1 ? (
        <label className="mt-6 block font-semibold">
          Whom do you visit?
          <select
            value={at} onChange={event => onPerson(Number(event.target.value))}
            className="mt-1 block min-h-14 w-full rounded-sm border border-edge bg-card px-3"
          >
            {placesOf(sheet).map(one => <option key={one.letter} value={one.at}>{one.name}</option>)}
          </select>
        </label>
      ) : null}
      {parts.map(({ settle, title }) => (
        <section key={settle} aria-labelledby={`visit-${settle}`} className="mt-10">
          <h2 id={`visit-${settle}`} className="text-2xl">{title}</h2>
          <div className={`mt-4 grid ${live ? 'gap-6' : 'gap-2.5'}`}>
            {lines.filter(line => line.settle === settle).map(line => (
              <VisitCheck
                key={line.id} line={line} live={live} answer={answers[line.id] ?? null}
                onAnswer={answer => actions.onAnswer(at, line.id, answer)}
              />
            ))}
          </div>
        </section>
      ))}
      {live ? (
        <div className="mt-12">
          <PersonCard sheet={sheet} at={at} actions={actions} removable={false} />
          <div className="mt-6 grid gap-3">
            <ButtonLink href={`/practitioner${sheetFragment(sheet) || '#compare'}`}>Put it beside others</ButtonLink>
          </div>
        </div>
      ) : null}
    </div>
  )
}
