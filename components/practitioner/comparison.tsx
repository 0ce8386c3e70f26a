import { FoldMark } from '@/components/evidence/fold-mark'
import { type PersonPlace, placesOf } from '@/lib/practitioner/change-sheet'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { type ComparedCheck, compareSheets } from '@/lib/practitioner/compare-sheets'
import type { PractitionerSheet } from '@/lib/practitioner/practitioner-sheet'

type PartProps = {
  title: string
  rows: readonly ComparedCheck[]
  people: readonly PersonPlace[]
  labels: ReadonlyMap<string, string>
}

const isPartGap = ({ answers }: ComparedCheck) => answers.some(answer => answer !== null)
const sayAnswer = (answer: ComparedCheck['answers'][number] | undefined) =>
  answer ? (answer === 'yes' ? 'Yes' : 'No') : 'Not asked'

/** What nobody has been asked yet: labels alone, folded, since there is nothing to set side by side. */
const AskedOfNobody = ({ rows, labels }: Pick<PartProps, 'rows' | 'labels'>) =>
  rows.length === 0 ? null : (
    <details className="group mt-8 print:mt-4">
      <summary className="flex min-h-14 list-none items-center gap-3 font-serif text-xl print:min-h-0 print:text-base [&::-webkit-details-marker]:hidden">
        <FoldMark />
        {`Asked of nobody yet: ${rows.length}`}
      </summary>
      <ul className="gap-x-10 md:columns-2">
        {rows.map(({ check }) => (
          <li key={check} className="break-inside-avoid border-t border-rule py-1.5">{labels.get(check)}</li>
        ))}
      </ul>
    </details>
  )

const Part = ({ title, rows, people, labels }: PartProps) =>
  rows.length === 0 ? null : (
    <div className="mt-8 print:mt-4">
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left font-serif text-xl print:text-base">{`${title}: ${rows.length}`}</caption>
        <thead className="max-sm:hush">
          <tr className="border-b-2 border-ink text-sm align-bottom">
            <th scope="col" className="w-2/5 py-1 pr-3 font-semibold">Check</th>
            {people.map(({ letter, name }) => (
              <th key={letter} scope="col" className="py-1 pr-2 font-semibold break-words">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ check, answers }) => (
            <tr key={check} className="break-inside-avoid border-b border-rule max-sm:block max-sm:py-2 print:text-xs">
              <th scope="row" className="py-1.5 pr-3 font-normal max-sm:block max-sm:font-semibold">{labels.get(check)}</th>
              {people.map(({ letter, at, name }) => (
                <td key={letter} className={`py-1.5 pr-2 max-sm:inline-block max-sm:pr-5 max-sm:py-0 ${answers[at] ? '' : 'text-soft'}`}>
                  <span className="text-sm text-soft sm:hidden">{`${name}: `}</span>
                  {sayAnswer(answers[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

/** Gaps first, then what differs, then what is the same. No score: nobody has measured which check weighs most. */
export const Comparison = ({ groups, sheet }: { groups: readonly CheckLineGroup[]; sheet: PractitionerSheet }) => {
  const lines = groups.flatMap(group => group.lines)
  const labels = new Map(lines.map(({ id, label }) => [id, label]))
  const { gaps, differences, same } = compareSheets(sheet, lines.map(({ id }) => id))
  const shared = { people: placesOf(sheet), labels }
  return (
    <div data-part="comparison">
      <Part title="Asked of some, not of all" rows={gaps.filter(isPartGap)} {...shared} />
      <AskedOfNobody rows={gaps.filter(row => !isPartGap(row))} labels={labels} />
      <Part title="Where they differ" rows={differences} {...shared} />
      <Part title={sheet.people.length > 1 ? 'The same for all' : 'What you know'} rows={same} {...shared} />
    </div>
  )
}
