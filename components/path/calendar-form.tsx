import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { coolingOffDays } from '@/content/deciding/taking-time'
import { pathCalendarAddress, type PathCalendarKind } from '@/lib/path/path-calendar-address'

type CalendarFormProps = { kind: PathCalendarKind; label: string; hint: string; button: string }

/** A plain form whose answer is a calendar file. Its day goes to the server and is not kept there; nothing else does. */
export const CalendarForm = ({ kind, label, hint, button }: CalendarFormProps) => (
  <form
    action={pathCalendarAddress.file(pathCalendarAddress.defaults)}
    method="get"
    autoComplete="off"
    className="mt-4 max-w-text print:hidden"
  >
    <input type="hidden" name="kind" value={kind} />
    <DateField id={`path-${kind}`} name="start" text="" label={label} hint={hint} />
    {kind === 'waiting' ? (
      <fieldset className="mt-4">
        <legend className="font-semibold">Days to wait</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {coolingOffDays.map(days => (
            <label key={days} className="answer flex min-h-11 cursor-pointer items-center gap-2.5 px-3.5">
              <input
                type="radio"
                name="days"
                value={days}
                defaultChecked={days === pathCalendarAddress.defaults.days}
                className="choice-mark"
              />
              <span>{days}</span>
            </label>
          ))}
        </div>
      </fieldset>
    ) : null}
    <Button type="submit" kind="secondary" className="mt-4">
      {button}
    </Button>
  </form>
)
