import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { findChanges } from '@/lib/candidacy/find-changes'
import { type ChangeGroup, groupChanges } from '@/lib/candidacy/group-changes'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { VerdictMark } from './verdict-mark'

const sayRow = ({ how, answers }: ChangeGroup['rows'][number]) =>
  how === 'know'
    ? 'it may, once you know'
    : (how === 'learn' ? 'once you can say ' : '') + answers.map(answer => `“${answer}”`).join(' or ')

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
          {sayRow(row)}
        </li>
      ))}
    </ul>
  </div>
)

/** The nearest other results: wishes, and what can be found out, that would lead to one with all other answers kept. */
export const CandidacyChanges = ({ flow, picks }: { flow: CandidacyFlow; picks: CandidacyPicks }) => {
  const { verdict } = weighPicks(flow, picks)
  const groups = groupChanges(flow, verdict, findChanges(flow, picks))
  const better = groups.filter(group => group.better)
  const others = groups.filter(group => !group.better)
  return (
    <div className="mt-4 print:hidden">
      {better.length > 0 ? <p className="mb-3 text-soft">With all your other answers as they are:</p> : null}
      {better.map(group => (
        <Group key={group.verdict} group={group} />
      ))}
      {others.length > 0 ? (
        <details className="border-y border-rule">
          <summary className="flex min-h-11 items-center py-2 underline decoration-skin decoration-1 underline-offset-4">
            Wishes that dots can’t meet
          </summary>
          {others.map(group => (
            <Group key={group.verdict} group={group} />
          ))}
        </details>
      ) : null}
    </div>
  )
}
