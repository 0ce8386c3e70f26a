import { askedField } from '@/components/ui/asked-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { standings } from '@/content/deciding/standings'
import { longestWish } from '@/lib/values/values-address'
import { standingWords } from '@/lib/values/values-words'
import type { ValuesAsk } from './values-ask'
import { WishQuestion } from './wish-question'

const stands = standings.map(value => ({ value, label: value === 'unknown' ? 'I don’t know' : standingWords[value] }))

/** A wish that is not on the list, and how the reader thinks that each option stands to it. */
export const OwnWish = ({ ask }: { ask: ValuesAsk }) => {
  const { answers, problems, onAnswer, options, names } = ask
  const { says } = answers.own
  return (
    <div className={`border-t border-rule py-4 ${says ? 'print:py-1' : 'print:hidden'}`}>
      <TextField
        {...askedField('values', { problems, onAnswer }, 'wish', says)}
        label="Something else that matters to you"
        hint="Write it in a few words, such as “I can swim every morning”."
        maxLength={longestWish}
        small
        eager
      />
      {says ? (
        <>
          <WishQuestion ask={ask} wish="own" says={says} />
          <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
            <legend className="mb-2 text-sm text-soft">Does each of these give you that?</legend>
            {options.map(id => (
              <SelectField
                key={id}
                {...askedField('values', { problems, onAnswer }, `own-${id}`, answers.own.stands[id])}
                label={names[id]}
                options={stands}
                small
              />
            ))}
          </fieldset>
        </>
      ) : null}
    </div>
  )
}
