import { Button } from '@/components/ui/button'
import { Choices, countGrid, countOptions } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { sessionLimits } from '@/lib/address/number-field'
import { asked, type TimelineAsk } from './timeline-ask'

/** What the room asks: native controls in a form that works without script. */
export const TimelineForm = (ask: TimelineAsk) => {
  const { actions, answers } = ask
  const [start, event] = [asked(ask, 'start'), asked(ask, 'event')]
  const wide = (field: typeof start) => (field.problem ? 'basis-full' : 'min-w-0 flex-[1_1_9rem]')
  return (
    <form
      action="/timeline"
      method="get"
      autoComplete="off"
      aria-label="Your dates"
      className="grid min-w-0 content-start gap-4 print:hidden"
    >
      <div className="flex flex-wrap items-end gap-2 [&_label]:text-sm">
        <DateField {...start} small label="When is session 1?" className={wide(start)} />
        <DateField {...event} small label="Or: by which day?" className={wide(event)} />
      </div>
      {answers.start || answers.event ? null : (
        <p className="text-sm text-soft">
          With neither we count in days. With the second alone we count back from it. What you set here goes into this
          page’s address, which our server sees.
        </p>
      )}
      <Choices
        {...asked(ask, 'sessions')}
        small
        label="Sessions"
        grid={countGrid}
        options={countOptions(sessionLimits)}
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
