import { askedField } from '@/components/ui/asked-field'
import { Choices, countOptions } from '@/components/ui/choices'
import { type WishId, weightLimits } from '@/lib/values/wishes'
import type { ValuesAsk } from './values-ask'

/** The six weights stand in one row, on the narrowest phone too. */
const sixInRow = [
  'grid grid-cols-6 gap-1 sm:gap-2 [&_label]:min-h-14 [&_label]:flex-col [&_label]:justify-center [&_label]:gap-1 [&_label]:p-1',
  'print:gap-1 print:[&_label]:min-h-0 print:[&_label]:flex-row print:[&_label]:py-0',
].join(' ')

type WishQuestionProps = { ask: ValuesAsk; wish: WishId; says: string }

/** How much one wish matters, to the reader and, where two answer, to the other person. */
export const WishQuestion = ({ ask, wish, says }: WishQuestionProps) => {
  const { answers, problems, onAnswer } = ask
  const weight = (who: 'mine' | 'theirs', field: WishId | `their-${WishId}`, label: string) => (
    <Choices
      {...askedField('values', { problems, onAnswer }, field, String(answers[who][wish] ?? 0))}
      label={label}
      small
      grid={sixInRow}
      options={countOptions(weightLimits)}
    />
  )
  return (
    <div className="border-t border-rule py-4 wrap-anywhere print:break-inside-avoid print:py-1 print:[&_legend+div]:mt-0.5">
      {weight('mine', wish, answers.two ? `${says} (you)` : says)}
      {answers.two ? (
        <div className="mt-3">{weight('theirs', `their-${wish}`, `${says} (the other person)`)}</div>
      ) : null}
    </div>
  )
}
