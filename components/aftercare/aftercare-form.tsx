import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { CountChoice } from '@/components/ui/count-choice'
import { aftercareLimits } from '@/lib/aftercare/aftercare-params'
import { type AftercareAsk, problemOf } from './aftercare-ask'
import { PlainField } from './plain-field'

/** What the room asks: when, how many sessions, which sources. Native controls in a form that works without script. */
export const AftercareForm = (ask: AftercareAsk) => {
  const { answers, actions, sheet } = ask
  return (
    <form
      action={ask.path}
      method="get"
      autoComplete="off"
      aria-label="Your sessions"
      className="grid content-start gap-8 print:hidden"
    >
      <PlainField
        ask={ask}
        field="start"
        type="date"
        label="When was session 1?"
        hint="Leave it out to count in days. The date goes into the address, nothing else does."
      />
      <PlainField
        ask={ask}
        field="day"
        type="number"
        label="Which day?"
        hint={`Counted from session 1${answers.start ? '. Leave it empty for today.' : ', which is day 0.'}`}
      />
      <CountChoice
        id="aftercare-sessions"
        legend="Sessions"
        name="sessions"
        limits={aftercareLimits.sessions}
        count={answers.sessions}
        error={problemOf(ask, 'sessions')}
        onCount={actions ? text => actions.onAnswer('sessions', text) : undefined}
      />
      <PlainField
        ask={ask}
        field="gap"
        type="number"
        label="Days between sessions"
        hint={`If there is more than one. Left empty, it is ${sheet.gap.longest}: the longest that ${
          sheet.sources.find(({ id }) => id === 'S0')?.name
        } gives.`}
      />
      <ChoiceGroup
        id="aftercare-without"
        legend="Leave out a source"
        error={problemOf(ask, 'without')}
        hint="The strictest of the others holds."
      >
        {sheet.sources.map(({ id, name, shortName, sellsSmp }) => (
          <Choice
            key={id}
            type="checkbox"
            name="without"
            value={id}
            label={name}
            detail={[
              shortName,
              sellsSmp ? ', sells SMP' : '',
              sheet.rules.some(rule => rule.source === id) ? '' : '. No rule for any day',
            ].join('')}
            {...(actions
              ? {
                  checked: answers.without.includes(id),
                  onChange: event => actions.onSource(id, event.currentTarget.checked),
                }
              : { defaultChecked: answers.without.includes(id) })}
          />
        ))}
      </ChoiceGroup>
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
