import { Button } from '@/components/ui/button'
import { Choices, countGrid, countOptions } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { aftercareLimits } from '@/lib/aftercare/aftercare-address'
import { type AftercareAsk, asked } from './aftercare-ask'

/** What the room asks: when, how many sessions, which sources. Native controls in a form that works without script. */
export const AftercareForm = (ask: AftercareAsk) => {
  const { answers, actions, table } = ask
  return (
    <form
      action={ask.path}
      method="get"
      autoComplete="off"
      aria-label="Your sessions"
      className="grid content-start gap-8 print:hidden"
    >
      <DateField
        {...asked(ask, 'start')}
        label="When was session 1?"
        hint="Leave it out to count in days. What you set here goes into the address, which our server sees."
      />
      <TextField
        {...asked(ask, 'day')}
        inputMode="numeric"
        label="Which day?"
        hint={`Counted from session 1${answers.start ? '. Leave it empty for today.' : ', which is day 0.'}`}
      />
      <Choices
        {...asked(ask, 'sessions')}
        label="Sessions"
        grid={countGrid}
        options={countOptions(aftercareLimits.sessions)}
      />
      <TextField
        {...asked(ask, 'gap')}
        inputMode="numeric"
        label="Days between sessions"
        hint={`If there is more than one. Left empty, it is ${table.gap.longest}: the longest that ${
          table.sources.find(({ id }) => id === table.gap.source)?.name
        } gives.`}
      />
      <Choices
        {...asked(ask, 'without')}
        many
        label="Leave out a source"
        hint="The strictest of the others holds, those without a day too."
        options={table.sources.map(({ id, name, shortName, sellsSmp }) => ({
          value: id,
          label: name,
          detail: [
            shortName,
            sellsSmp ? ', sells hair treatments' : '',
            table.rules.some(rule => rule.source === id) ? '' : '. No rule for any day',
          ].join(''),
        }))}
      />
      {actions ? (
        <noscript>
          <Button type="submit">Show the day</Button>
        </noscript>
      ) : (
        <Button type="submit" className="justify-self-start">
          Show the day
        </Button>
      )}
    </form>
  )
}
