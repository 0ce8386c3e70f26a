import { Choice } from '@/components/ui/choice'
import { CopyLink } from '@/components/ui/copy-link'
import { KeepLink } from '@/components/ui/keep-link'
import { LinkNotice } from '@/components/ui/link-notice'
import { valueIds } from '@/content/deciding/value-ids'
import { values } from '@/content/deciding/values'
import { type ValuesAnswers, valuesAddress } from '@/lib/values/values-address'
import { sayFirst } from '@/lib/values/values-words'
import { inGroups } from '@/lib/values/weigh-values'
import { LeaningField } from './leaning-field'
import { OwnWish } from './own-wish'
import { type ValuesAsk, weighFor } from './values-ask'
import { CountedResult, PersonResult } from './values-result'
import { WishQuestion } from './wish-question'

/** Into the plan: the reader's own answers, and a second person's only where the reader says so. */
const KeepValues = (answers: ValuesAnswers) => {
  const mine = valuesAddress.query({ ...answers, two: false })
  const both = valuesAddress.query(answers)
  return (
    <p className="mt-6 flex flex-wrap gap-x-6">
      {mine === '' ? null : <KeepLink part="values" text={mine} hasWords />}
      {answers.two ? (
        <KeepLink part="values" text={both} hasWords label="Keep both people’s answers in my plan" />
      ) : null}
    </p>
  )
}

/** Questions first, then what they come to. Both stand on the page without a script. */
export const ValuesView = (ask: ValuesAsk) => {
  const { answers, problems, names, options, onAnswer, unknown } = ask
  return (
    <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <section aria-label="Your wishes">
        <LinkNotice unknown={unknown} problems={problems} />
        {onAnswer ? (
          <LeaningField
            ask={ask}
            when="before"
            label="What do you lean towards now?"
            hint="It changes nothing in the answer. You can compare it with what you think at the end."
          />
        ) : null}
        <p className="mt-6 mb-3 text-soft">
          Give each wish a number, where <strong>0</strong> means that it doesn’t matter to you and <strong>5</strong>{' '}
          that it matters most of all.
        </p>
        {valueIds.map(id => (
          <WishQuestion key={id} ask={ask} wish={id} says={values[id].says} />
        ))}
        {onAnswer ? (
          <>
            <OwnWish ask={ask} />
            <Choice
              type="checkbox"
              name="two"
              label="Someone else answers beside me"
              detail="A partner, a friend. You see both answers, and where they differ."
              checked={answers.two}
              onChange={event => onAnswer('two', event.currentTarget.checked ? 'yes' : '')}
            />
          </>
        ) : null}
      </section>
      <section aria-labelledby="points-title" className="mt-10 lg:mt-0">
        <h2 id="points-title" className="mb-3 text-2xl">
          What that counts for
        </h2>
        {onAnswer ? (
          <>
            <div className={answers.two ? 'grid gap-8 sm:grid-cols-2' : ''}>
              <PersonResult ask={ask} weights={answers.mine} title="For you" />
              {answers.two ? (
                <PersonResult
                  ask={ask}
                  weights={answers.theirs}
                  title="For the other person"
                  who=" for the other person"
                />
              ) : null}
            </div>
            <div className="mt-8 border-t border-rule pt-5 print:hidden">
              <LeaningField
                ask={ask}
                when="after"
                label="And what do you lean towards now?"
                hint="Your own feeling counts as much as the points do. If they differ, ask yourself what is not on the list."
              />
              <KeepValues {...answers} />
              <div className="mt-6">
                <CopyLink label="Copy a link to these answers" href={() => valuesAddress.href(answers)} />
              </div>
            </div>
            <p aria-live="polite" className="sr-only">
              {sayFirst(inGroups(weighFor(ask, answers.mine)), names, answers.mine)}
            </p>
          </>
        ) : (
          <CountedResult options={options} names={names} />
        )}
      </section>
    </div>
  )
}
