import { nameOf, placesOf } from '@/lib/practitioner/change-visits'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { isBlank, type Visits } from '@/lib/practitioner/visits'
import { checkWeight } from '@/lib/practitioner/weigh-checks'
import { AnswerBox } from './answer-mark'

const Blank = ({ label, wide = false }: { label: string; wide?: boolean }) => (
  <span className={`border-b border-edge pb-1 ${wide ? 'flex-1' : 'w-40'}`}>{label}</span>
)

/** Whom the boxes are for: a line to write on, or the people by their letters. */
const Head = ({ visits }: { visits: Visits }) =>
  isBlank(visits) ? (
    <p className="mt-2 flex gap-6 text-sm">
      <Blank label="Name" wide />
      <Blank label="Date" />
    </p>
  ) : (
    <p className="mt-1 text-xs">
      {placesOf(visits).map(({ letter, name, at }) => (
        <span key={letter} className="mr-4">
          <b>{letter}</b>
          {nameOf(visits, at) === `Person ${letter}` ? '' : ` ${name}`}
        </span>
      ))}
      A tick is a yes and a cross is a no. Empty boxes are still to be asked, and bold lines matter most to you.
    </p>
  )

/** The checklist for paper: columns on half a sheet, a box for each person, filled in where something is known. */
export const PrintedChecklist = ({ groups, visits }: { groups: readonly CheckLineGroup[]; visits: Visits }) => {
  const people = placesOf(visits)
  return (
    <div className="hidden print:block">
      <Head visits={visits} />
      <div className={`mt-2 gap-5 text-[0.625rem] ${people.length > 1 ? 'columns-2' : 'columns-3'}`}>
        {groups.map(({ id: group, name, lines }) => (
          <div key={group} className="mb-1.5">
            <p className="flex items-end gap-1 font-serif text-sm font-semibold break-after-avoid">
              {people.length > 1
                ? people.map(({ letter }) => (
                    <span key={letter} className="w-3 text-center font-sans text-xs leading-none">
                      {letter}
                    </span>
                  ))
                : null}
              <span className={people.length > 1 ? 'ml-1.5' : ''}>{name}</span>
            </p>
            <ul>
              {lines.map(({ id, label }) => (
                <li key={id} className="flex break-inside-avoid items-start gap-1 py-px leading-tight">
                  {people.map(({ letter, at }) => (
                    <AnswerBox key={letter} answer={visits.people[at]?.answers[id] ?? null} />
                  ))}
                  <span
                    className={`ml-1.5 ${checkWeight(visits.weights, { id, group }) === 'most' ? 'font-semibold' : ''}`}
                  >
                    {label}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}
