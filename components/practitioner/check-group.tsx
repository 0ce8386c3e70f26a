import { FoldMark } from '@/components/ui/fold-mark'
import { useOpened } from '@/components/ui/use-opened'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { CheckRow } from './check-row'
import type { PractitionerAsk } from './practitioner-ask'

type CheckGroupProps = { group: CheckLineGroup; grounds: Grounds; ask: PractitionerAsk }

/** How far one has come: "3 of 10 asked", for several people "3 · 0 · 1 of 10 asked", in their order. */
const sayProgress = ({ lines }: CheckLineGroup, { state: { visits }, live }: PractitionerAsk): string => {
  const asked = visits.people.map(({ answers }) => lines.filter(({ id }) => Object.hasOwn(answers, id)).length)
  return live ? `${asked.join(' · ')} of ${lines.length} asked` : `${lines.length} checks`
}

/** One group of the checklist. It folds, so that a phone shows the groups and not one endless list. */
export const CheckGroup = ({ group, grounds, ask: whole }: CheckGroupProps) => {
  const fold = useOpened()
  const ask = { ...whole, live: whole.live && fold.opened }
  return (
    <details {...fold.details} className="group border-t border-rule">
      <summary
        {...fold.summary}
        className="grid min-h-14 list-none grid-cols-[auto_1fr_auto] items-center gap-x-3 py-2.5 [&::-webkit-details-marker]:hidden"
      >
        <FoldMark />
        <h3 className="text-xl">{group.name}</h3>
        <span className="text-sm text-soft tabular-nums">{sayProgress(group, whole)}</span>
        <span className="col-span-2 col-start-2 text-sm text-soft">{group.hint}</span>
      </summary>
      <div id={`checks-${group.id}`} className="pb-8">
        <ul className={ask.live ? '' : 'grid content-start gap-x-10 md:grid-cols-2'}>
          {group.lines.map(line => (
            <CheckRow key={line.id} line={line} group={group.id} ground={grounds[`check-${line.id}`]} ask={ask} />
          ))}
        </ul>
      </div>
    </details>
  )
}
