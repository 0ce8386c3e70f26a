import { FoldMark } from '@/components/evidence/fold-mark'
import { useOpened } from '@/components/ui/use-opened'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds } from '@/lib/practitioner/ground-lines'
import { groupWeight } from '@/lib/practitioner/weigh-checks'
import { CheckRow } from './check-row'
import type { PractitionerAsk } from './practitioner-ask'
import { WeightSelect } from './weight-select'

type CheckGroupProps = { group: CheckLineGroup; grounds: Grounds; ask: PractitionerAsk; open: boolean }

/** How far one has come: "3 of 10 asked", for several people "3 · 0 · 1 of 10 asked", in their order. */
const sayProgress = ({ lines }: CheckLineGroup, { state: { visits }, live }: PractitionerAsk): string => {
  const asked = visits.people.map(({ answers }) => lines.filter(({ id }) => Object.hasOwn(answers, id)).length)
  return live ? `${asked.join(' · ')} of ${lines.length} asked` : `${lines.length} checks`
}

/** One group of the checklist. It folds, so that a phone shows the groups and not one endless list. */
export const CheckGroup = ({ group, grounds, ask: whole, open }: CheckGroupProps) => {
  const fold = useOpened(open)
  const ask = { ...whole, live: whole.live && fold.opened }
  return (
    <details {...fold.details} open={open} className="group border-t-2 border-ink">
      <summary
        {...fold.summary}
        className="flex min-h-16 list-none flex-wrap items-center gap-x-3 py-2 [&::-webkit-details-marker]:hidden"
      >
        <FoldMark />
        <h3 className="text-2xl">{group.name}</h3>
        <span className="ml-auto text-sm text-soft tabular-nums">{sayProgress(group, whole)}</span>
      </summary>
      <div id={`checks-${group.id}`} className="pb-8">
        <div className="flex flex-wrap items-center justify-between gap-x-6 pb-2">
          <p className="text-soft">{group.hint}</p>
          {ask.live ? (
            <span className="ml-auto">
              <WeightSelect
                id={`weight-all-${group.id}`}
                label="All of these"
                name={group.name}
                weight={groupWeight(ask.state.visits.weights, group.id)}
                onWeight={weight => ask.actions.onGroupWeight(group.id, weight)}
              />
            </span>
          ) : null}
        </div>
        <ul className={ask.live ? '' : 'grid content-start gap-x-10 md:grid-cols-2'}>
          {group.lines.map(line => (
            <CheckRow key={line.id} line={line} group={group.id} ground={grounds[line.id]} ask={ask} />
          ))}
        </ul>
      </div>
    </details>
  )
}
