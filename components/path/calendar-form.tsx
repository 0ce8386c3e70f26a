import { Button } from '@/components/ui/button'
import { askedField } from '@/components/ui/asked-field'
import { Choices } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { FileLink, type MadeFile } from '@/components/ui/file-link'
import { coolingOffDays } from '@/content/deciding/path-ids'
import type { Asked } from '@/lib/address/define-address'
import { dayToDecide, type PathCalendarAnswers, pathCalendarAddress, waits } from '@/lib/path/path-calendar-address'

/** The words of a calendar form. */
export type CalendarWords = { label: string; hint: string; button: string }

type Field = keyof PathCalendarAnswers
type CalendarFormProps = CalendarWords & {
  asked: Asked<PathCalendarAnswers, Field>
  /** Without it it is a plain form, whose day goes to the server and is not kept there. */
  onAnswer?: ((field: Field, text: string) => void) | undefined
  onFile?: (() => Promise<MadeFile | null>) | undefined
}

const choices = waits.map(value => ({ value, label: coolingOffDays[value] }))

/** Asks for a day and gives a calendar for it: made on the device, or without a script by the server. */
export const CalendarForm = ({ asked, onAnswer, onFile, label, hint, button }: CalendarFormProps) => {
  const { answers, problems } = asked
  const field = (name: Field) => ({
    ...askedField(`path-${answers.kind}`, { problems, onAnswer }, name, String(answers[name] ?? '')),
  })
  return (
    <form
      action={pathCalendarAddress.file(pathCalendarAddress.defaults)}
      method="get"
      autoComplete="off"
      aria-label={button}
      className="mt-4 grid max-w-text gap-4 print:hidden"
      {...(onAnswer ? { onSubmit: event => event.preventDefault() } : {})}
    >
      <input type="hidden" name="kind" value={answers.kind} />
      {/* Without a script the form leads to the file itself, which has no place for a message. */}
      <DateField {...field('start')} label={label} hint={hint} small required={!onAnswer} />
      {answers.kind === 'waiting' ? (
        <Choices {...field('wait')} label="Days to wait" options={choices} grid="grid grid-cols-3 gap-2" small />
      ) : null}
      {onAnswer ? (
        dayToDecide(answers) ? (
          <div>
            <FileLink href={pathCalendarAddress.file(answers)} make={onFile} isOwn isButton>
              {button}
            </FileLink>
          </div>
        ) : (
          <p className="text-soft">Set a day, and it can go into your calendar.</p>
        )
      ) : (
        <Button type="submit" kind="secondary" className="justify-self-start">
          {button}
        </Button>
      )}
    </form>
  )
}
