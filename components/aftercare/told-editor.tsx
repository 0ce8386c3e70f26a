import { useState } from 'react'
import type { FieldProblem } from '@/components/ui/asked-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { wholeNumber } from '@/lib/address/number-field'
import { activities } from '@/lib/aftercare/activities'
import { noInstructions, setToldLine, type ToldLine, toldLimits } from '@/lib/aftercare/told-instructions'
import { readNumber } from '@/lib/value/read-number'

const toldDay = {
  limits: toldLimits.days,
  message: `The day must be ${wholeNumber(toldLimits.days)}, or left empty.`,
}

const written = (line: ToldLine | undefined) => JSON.stringify(line ?? null)

/** Where the reader writes down what the practitioner said of an activity. It stays on the page, in memory. */
export const ToldEditor = ({
  activity,
  line,
  onTold,
}: {
  activity: AftercareActivity
  line: ToldLine | undefined
  onTold: (activity: AftercareActivity, line: ToldLine | null) => void
}) => {
  const id = `own-${activity}`
  const [wrong, setWrong] = useState<FieldProblem>()
  // A line that comes from elsewhere is drawn anew; the one that is typed here leaves the reader in the field.
  const now = written(line)
  const [seen, see] = useState({ now, round: 0 })
  if (seen.now !== now) see({ now, round: seen.round + 1 })
  const keep = (form: HTMLFormElement) => {
    const data = new FormData(form)
    const day = String(data.get('day') ?? '')
    const read = day.trim() === '' ? { value: null, message: undefined } : readNumber(day, toldDay)
    setWrong(read.message === undefined ? undefined : { message: read.message, given: day })
    if (read.value === undefined) return
    const told = { fromDay: read.value, says: String(data.get('says') ?? '') }
    see({ now: written(setToldLine(noInstructions, activity, told).lines[activity]), round: seen.round })
    onTold(activity, told)
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
        <TextField
          key={`day-${seen.round}`}
          id={`${id}-day`}
          name="day"
          text={line?.fromDay?.toString() ?? ''}
          problem={wrong}
          inputMode="numeric"
          small
          label="From day"
        />
        <TextField
          key={`says-${seen.round}`}
          id={`${id}-says`}
          name="says"
          text={line?.says ?? ''}
          maxLength={toldLimits.letters}
          small
          label="In their words"
        />
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="submit">Use this instead</Button>
        {line ? (
          <Button
            kind="secondary"
            onClick={() => {
              setWrong(undefined)
              onTold(activity, null)
            }}
          >
            Take it back
          </Button>
        ) : null}
      </div>
    </form>
  )
}
