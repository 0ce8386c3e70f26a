import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { type AftercareAsk, asked, isAsked, shownDay } from './aftercare-ask'
import { AftercareSettings } from './aftercare-settings'
import { DayStep, TodayStep } from './day-steps'

/** What the room asks: when, which day, and the rest behind a fold. Native controls in a form that works without script. */
export const AftercareForm = (ask: AftercareAsk) => {
  const { answers, actions } = ask
  const date = asked(ask, 'start')
  return (
    <form action={ask.path} method="get" autoComplete="off" aria-label="Your sessions" className="mt-2 print:hidden">
      <div className="flex flex-wrap items-end gap-2 [&_label]:text-sm">
        <DateField
          {...date}
          small
          label="When was session 1?"
          className={date.problem ? 'basis-full' : 'min-w-0 flex-[1_1_9rem] sm:max-w-56'}
        />
        <nav aria-label="Days" className="flex flex-wrap items-end gap-2 [&_label]:whitespace-nowrap">
          {isAsked(ask) ? <DayStep by={-1} ask={ask} /> : null}
          <TextField
            {...asked(ask, 'day')}
            inputMode="numeric"
            small
            label="Which day?"
            placeholder={isAsked(ask) ? String(shownDay(ask)) : undefined}
            className={asked(ask, 'day').problem ? 'order-first basis-full' : 'w-min min-w-20'}
          />
          {isAsked(ask) ? <DayStep by={1} ask={ask} /> : null}
          <TodayStep {...ask} />
        </nav>
      </div>
      {answers.start ? null : (
        <p className="mt-1 text-sm text-soft">
          Leave the date out to count in days. What you set here goes into the address, which our server sees.
        </p>
      )}
      <AftercareSettings {...ask} />
      {actions ? (
        <noscript>
          <Button type="submit">Show the day</Button>
        </noscript>
      ) : (
        <Button type="submit">Show the day</Button>
      )}
    </form>
  )
}
