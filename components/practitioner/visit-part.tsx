import { FoldMark } from '@/components/ui/fold-mark'
import type { CheckLine, CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { PractitionerAsk } from './practitioner-ask'
import { VisitCheck } from './visit-check'

type VisitPartProps = {
  id: string
  title: string
  groups: readonly CheckLineGroup[]
  wanted: (line: CheckLine) => boolean
  ask: PractitionerAsk
}

/** What to look at, or what to ask: a fold for each group with how much of it is done. The first stands open. */
export const VisitPart = ({
  id,
  title,
  groups,
  wanted,
  ask: {
    state: { visits, who },
    live,
    actions,
  },
}: VisitPartProps) => {
  const answers = visits.people[who]?.answers ?? {}
  const shown = groups
    .map(group => ({ ...group, lines: group.lines.filter(wanted) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <section aria-labelledby={`visit-${id}`} className="mt-10">
      <h2 id={`visit-${id}`} className="text-2xl">
        {title}
      </h2>
      <div className="mt-3 border-b border-ink">
        {shown.map(({ id: group, name, lines }, at) => (
          <details key={group} open={at === 0} className="group border-t border-ink">
            <summary className="flex min-h-16 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
              <FoldMark />
              <h3 className="text-xl">{name}</h3>
              <span data-needs="script" className="ml-auto text-sm text-soft tabular-nums">
                {`${lines.filter(line => Object.hasOwn(answers, line.id)).length} of ${lines.length}`}
              </span>
            </summary>
            <div className="grid gap-6 pb-8">
              {lines.map(line => (
                <VisitCheck
                  key={line.id}
                  line={line}
                  live={live}
                  answer={answers[line.id] ?? null}
                  onAnswer={answer => actions.onAnswer(who, line.id, answer)}
                />
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  )
}
