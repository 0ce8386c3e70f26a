import { Choice } from '@/components/ui/choice'
import type { AftercareDay } from '@/lib/aftercare/aftercare-day'
import { lineTitle } from '@/lib/aftercare/tell-day'
import type { AftercareAsk } from './aftercare-ask'

/** What is to be done on the day, to tick off. With script only: a tick without memory is no help. */
export const DutyList = ({ day, ask }: { day: AftercareDay; ask: AftercareAsk }) => {
  const { told, actions, live } = ask
  const duties = day.lines.filter(line => line.state === 'do')
  if (!actions || !live || duties.length === 0) return null
  const ticked = told.done[String(day.day)] ?? []
  return (
    <fieldset className="grid gap-2.5 border-t border-rule py-4 print:hidden">
      <legend className="hush">To do on this day</legend>
      {duties.map(line => (
        <Choice
          key={line.activity}
          type="checkbox"
          name={`done-${line.activity}`}
          label={lineTitle(line)}
          checked={ticked.includes(line.activity)}
          onChange={() => actions.onTick(day.day, line.activity)}
        />
      ))}
    </fieldset>
  )
}
