import { FoldMark } from '@/components/ui/fold-mark'
import type { PersonPlace } from '@/lib/practitioner/change-visits'
import type { ComparedCheck } from '@/lib/practitioner/compare-visits'
import { weightWords } from '@/lib/practitioner/weigh-checks'

type ComparedChecksProps = {
  title: string
  rows: readonly ComparedCheck[]
  people: readonly PersonPlace[]
  /** What a check is called, by its id. */
  labels: ReadonlyMap<string, string>
}

const sayAnswer = (answer: ComparedCheck['answers'][number] | undefined) =>
  answer ? (answer === 'yes' ? 'Yes' : 'No') : 'Not asked'

/** Checks with what is known of each person. On a phone each check is a line with its people below. */
export const ComparedChecks = ({ title, rows, people, labels }: ComparedChecksProps) =>
  rows.length === 0 ? null : (
    <table className="mt-8 w-full border-collapse text-left print:mt-3">
      <caption className="pb-2 text-left font-serif text-xl print:pb-0.5 print:text-base">{`${title}: ${rows.length}`}</caption>
      <thead className="max-sm:hush">
        <tr className="border-b-2 border-ink text-sm align-bottom print:border-b print:text-xs">
          <th scope="col" className="w-2/5 py-1 pr-3 font-semibold print:w-1/2 print:py-0">
            Check
          </th>
          {people.map(({ letter, name }) => (
            <th key={letter} scope="col" className="py-1 pr-2 font-semibold break-words print:py-0">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ check, weight, answers }) => (
          <tr
            key={check}
            className="break-inside-avoid border-b border-rule max-sm:block max-sm:py-2 print:text-[0.6875rem]"
          >
            <th scope="row" className="py-1.5 pr-3 font-normal max-sm:block max-sm:font-semibold print:py-0">
              {labels.get(check)}
              {weight === 'matters' ? null : (
                <span className="text-sm text-soft print:text-[0.6875rem]">{` (${weightWords[weight].toLowerCase()})`}</span>
              )}
            </th>
            {people.map(({ letter, at, name }) => (
              <td
                key={letter}
                className={`py-1.5 pr-2 max-sm:inline-block max-sm:py-0 max-sm:pr-5 print:py-0 ${answers[at] === 'no' ? 'font-semibold' : answers[at] ? '' : 'text-soft'}`}
              >
                <span className="text-sm font-normal text-soft sm:hidden">{`${name}: `}</span>
                {sayAnswer(answers[at])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )

/** What nobody has been asked yet: there is nothing to set side by side, so the labels are enough. */
export const AskedOfNobody = ({ rows, labels }: Pick<ComparedChecksProps, 'rows' | 'labels'>) =>
  rows.length === 0 ? null : (
    <details className="group mt-6 border-y border-rule print:hidden">
      <summary className="flex min-h-14 list-none items-center gap-3 font-serif text-xl [&::-webkit-details-marker]:hidden">
        <FoldMark />
        {`Not asked of anyone yet: ${rows.length}`}
      </summary>
      <ul className="gap-x-10 pb-4 md:columns-2">
        {rows.map(({ check }) => (
          <li key={check} className="break-inside-avoid border-t border-rule py-1.5">
            {labels.get(check)}
          </li>
        ))}
      </ul>
    </details>
  )
