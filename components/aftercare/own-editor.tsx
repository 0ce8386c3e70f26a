import { Button } from '@/components/ui/button'
import type { AftercareActivity } from '@/content/aftercare/aftercare'
import { activities } from '@/lib/aftercare/activities'
import { type OwnLine, ownLimits } from '@/lib/aftercare/own-instructions'

const box = 'mt-1 block w-full rounded-sm border border-edge bg-card px-3 py-2.5 text-ink hover:border-ink'

/** Where the reader writes down what the practitioner said of an activity. It stays on the page, in memory. */
export const OwnEditor = ({
  activity,
  line,
  onOwn,
}: {
  activity: AftercareActivity
  line: OwnLine | undefined
  onOwn: (activity: AftercareActivity, line: OwnLine | null) => void
}) => {
  const id = `own-${activity}`
  const keep = (form: HTMLFormElement) => {
    const data = new FormData(form)
    const day = String(data.get('day') ?? '').trim()
    onOwn(activity, { fromDay: day === '' ? null : Number(day), says: String(data.get('says') ?? '') })
  }
  return (
    <form
      aria-label={`${activities[activity].label}: your practitioner said`}
      className="mt-4 border-t border-rule pt-4 print:hidden"
      onSubmit={event => {
        event.preventDefault()
        keep(event.currentTarget)
      }}
    >
      <p className="font-semibold">What did your practitioner say?</p>
      <div className="mt-2 grid gap-3 sm:grid-cols-[8rem_1fr]">
        <div>
          <label htmlFor={`${id}-day`}>From day</label>
          <input
            id={`${id}-day`}
            name="day"
            type="number"
            inputMode="numeric"
            min={ownLimits.days[0]}
            max={ownLimits.days[1]}
            defaultValue={line?.fromDay ?? ''}
            key={`day-${line?.fromDay}`}
            className={`${box} min-h-12 tabular-nums`}
          />
        </div>
        <div>
          <label htmlFor={`${id}-says`}>In their words</label>
          <input
            id={`${id}-says`}
            name="says"
            type="text"
            maxLength={ownLimits.letters}
            defaultValue={line?.says ?? ''}
            key={`says-${line?.says}`}
            className={`${box} min-h-12`}
          />
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="submit">Use this instead</Button>
        {line ? (
          <Button kind="secondary" onClick={() => onOwn(activity, null)}>
            Take it back
          </Button>
        ) : null}
      </div>
    </form>
  )
}
