import { Button } from '@/components/ui/button'
import { Choices, countGrid, countOptions } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { sessionLimits } from '@/lib/timeline/timeline-address'
import { asked, type TimelineAsk } from './timeline-ask'

/** What the room asks: native controls in a form that works without script. */
export const TimelineForm = (ask: TimelineAsk) => {
  const { actions } = ask
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
        {...asked(ask, 'start')}
        label="When is session 1?"
        hint="Leave it out to count in days. Your dates and sessions go into this page’s address, which our server sees."
      />
      <DateField
        {...asked(ask, 'event')}
        label="Or: by which day?"
        hint="A wedding, a trip. Leave the first field empty, and we count back."
      />
      <Choices {...asked(ask, 'sessions')} label="Sessions" grid={countGrid} options={countOptions(sessionLimits)} />
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
