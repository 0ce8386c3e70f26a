import { Button } from '@/components/ui/button'
import { CountChoice } from '@/components/ui/count-choice'
import { sessionLimits } from '@/lib/timeline/timeline-params'
import { DateField } from './date-field'
import { type TimelineAsk, problemOf } from './timeline-ask'

/** What the room asks: native controls in a form that works without script. */
export const TimelineForm = (ask: TimelineAsk) => {
  const { answers, actions } = ask
  return (
    <form
      action="/timeline"
      method="get"
      autoComplete="off"
      aria-label="Your dates"
      className="grid content-start gap-8 print:hidden"
      {...(actions
        ? {
            onSubmit: event => {
              event.preventDefault()
              actions.onForm(event.currentTarget)
            },
          }
        : {})}
    >
      <DateField
        ask={ask}
        field="start"
        label="When is session 1?"
        hint="Leave it out to count in days. The date goes into the address, nothing else does."
      />
      <DateField
        ask={ask}
        field="event"
        label="Or: by which day?"
        hint="A wedding, a trip. Leave the first field empty, and we count back."
      />
      <CountChoice
        id="timeline-sessions"
        legend="Sessions"
        name="sessions"
        limits={sessionLimits}
        count={answers.sessions}
        error={problemOf(ask, 'sessions')}
        onCount={actions ? text => actions.onAnswer('sessions', text) : undefined}
      />
      {actions ? (
        <noscript>
          <Button type="submit">Show the dates</Button>
        </noscript>
      ) : (
        <Button type="submit" className="justify-self-start">
          Show the dates
        </Button>
      )}
    </form>
  )
}
