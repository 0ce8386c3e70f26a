import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { findChanges } from '@/lib/candidacy/find-changes'
import { type ChangeGroup, groupChanges } from '@/lib/candidacy/group-changes'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { VerdictMark } from './verdict-mark'

const how = { pick: '', add: 'also ', drop: 'without ' }

const Group = ({ group }: { group: ChangeGroup }) => (
  <div className="border-t border-rule py-4">
    <h4 className="flex items-center gap-3 font-sans font-semibold tracking-normal">
      <VerdictMark verdict={group.verdict} />
      {group.short}
    </h4>
    <ul className="mt-1 grid gap-1">
      {group.rows.map(row => (
        <li key={row.question + row.how}>
          <span className="text-soft">{row.name}: </span>
          {how[row.how]}
          {row.answers.map(answer => `“${answer}”`).join(' or ')}
        </li>
      ))}
    </ul>
  </div>
)

/** The nearest other results: every single answer that would lead to one, with all other answers kept. */
export const CandidacyChanges = ({ flow, picks }: { flow: CandidacyFlow; picks: CandidacyPicks }) => {
  const { verdict } = weighPicks(flow, picks)
  const groups = groupChanges(flow, verdict, findChanges(flow, picks))
  const better = groups.filter(group => group.better)
  const stricter = groups.filter(group => !group.better)
  const count = stricter.flatMap(group => group.rows.flatMap(row => row.answers)).length
  return (
    <section className="mt-10 print:hidden" aria-labelledby="changes-title">
      <h3 id="changes-title" className="mb-3 text-xl">
        What would change this
      </h3>
      {better.length > 0 ? (
        <p className="mb-3 text-soft">
          With all your other answers as they are, one of these would lead to a milder result.
        </p>
      ) : null}
      {better.length === 0 && verdict !== 'likely-fit' ? (
        <p className="mb-3 max-w-[60ch]">No single answer makes the result milder. More than one point holds it.</p>
      ) : null}
      {better.map(group => (
        <Group key={group.verdict} group={group} />
      ))}
      {stricter.length > 0 ? (
        <details className="border-y border-rule">
          <summary className="flex min-h-11 items-center py-2 underline decoration-skin decoration-1 underline-offset-4">
            {`${count} single answers would make it stricter`}
          </summary>
          {stricter.map(group => (
            <Group key={group.verdict} group={group} />
          ))}
        </details>
      ) : null}
    </section>
  )
}
