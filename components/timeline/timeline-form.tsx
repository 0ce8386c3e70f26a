import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { sessionLimits } from '@/lib/timeline/timeline-params'
import { DateField } from './date-field'
import { type TimelineAsk, problemOf } from './timeline-ask'

const [fewest, most] = sessionLimits
const counts = Array.from({ length: most - fewest + 1 }, (_, i) => i + fewest)

/** What the room asks: native controls in a form that works without script. */
export const TimelineForm = (ask: TimelineAsk) => {
  const { answers, actions } = ask
  return (
    <form
      action="/timeline" method="get" autoComplete="off" aria-label="Your dates"
      className="grid content-start gap-8 print:hidden"
      {...(actions ? {
        onSubmit: event => {
          event.preventDefault()
          actions.onForm(event.currentTarget)
        },
      } : {})}
    >
      <DateField
        ask={ask} field="start" label="When is session 1?"
        hint="Leave it out to count in days. The date goes into the address, nothing else does."
      />
      <DateField
        ask={ask} field="event" label="Or: by which day?"
        hint="A wedding, a trip. Leave the first field empty, and we count back."
      />
      <ChoiceGroup id="timeline-sessions" legend="Sessions" error={problemOf(ask, 'sessions')}>
        <div className="grid grid-cols-4 gap-2.5 [&_label]:gap-2 [&_label]:px-3">
          {counts.map(count => (
            <Choice
              key={count} type="radio" name="sessions" value={count} label={count}
              {...(actions
                ? { checked: answers.sessions === count, onChange: () => actions.onAnswer('sessions', String(count)) }
                : { defaultChecked: answers.sessions === count })}
            />
          ))}
        </div>
      </ChoiceGroup>
      {actions ? <noscript><Button type="submit">Show the dates</Button></noscript>
        : <Button type="submit" className="justify-self-start">Show the dates</Button>}
    </form>
  )
}
