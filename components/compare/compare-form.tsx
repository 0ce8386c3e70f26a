import { askedField } from '@/components/ui/asked-field'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Choices } from '@/components/ui/choices'
import type { OptionId } from '@/content/deciding/option-ids'
import {
  type CompareAnswers,
  type CompareField,
  compareLimits,
  type CompareProblem,
} from '@/lib/compare/compare-address'
import { chosenOptions } from '@/lib/compare/compare-rows'
import type { CompareTable } from '@/lib/compare/compare-table'

/** What form and answer are drawn from. Without `onAnswer` it is a still page with a plain GET form. */
export type CompareAsk = {
  answers: CompareAnswers
  problems: readonly CompareProblem[]
  /** Names in a link of which nothing was understood. */
  unknown?: readonly string[] | undefined
  table: CompareTable
  /** The order in which options are offered. */
  order: readonly OptionId[]
  onAnswer?: ((field: CompareField, text: string) => void) | undefined
  /** The script runs: what can be picked no more may be switched off. */
  live?: boolean
}

/** What is put side by side: native boxes in a form that works without script. */
export const CompareForm = ({ answers, problems, table, order, onAnswer, live = false }: CompareAsk) => {
  // Without a script the form tells, when it is sent, that there are too many.
  const full = live && answers.options.length >= compareLimits.most
  const only = { type: 'checkbox', name: 'only', value: 'differences', label: 'Show only what differs' } as const
  return (
    <form
      action="/compare"
      method="get"
      autoComplete="off"
      aria-label="What to compare"
      className="grid gap-4 print:hidden"
      {...(onAnswer ? { onSubmit: event => event.preventDefault() } : {})}
    >
      <Choices
        {...askedField('compare', { problems, onAnswer }, 'options', answers.options.join(','))}
        label="Pick two, three or four"
        hint="Your choice goes into this page’s address, which our server sees. Nothing is stored."
        many
        grid="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3"
        options={chosenOptions(table, order).map(({ id, name }) => ({
          value: id,
          label: name,
          disabled: full && !answers.options.includes(id),
        }))}
      />
      <div className="sm:max-w-[22rem]">
        <Choice
          {...only}
          {...(onAnswer
            ? {
                checked: answers.only !== null,
                onChange: event => onAnswer('only', event.currentTarget.checked ? only.value : ''),
              }
            : { defaultChecked: answers.only !== null })}
        />
      </div>
      {onAnswer ? (
        <noscript>
          <Button type="submit">Put them side by side</Button>
        </noscript>
      ) : (
        <Button type="submit" className="justify-self-start">
          Put them side by side
        </Button>
      )}
    </form>
  )
}
