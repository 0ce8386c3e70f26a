import { CountedDots } from '@/components/ui/counted-dots'
import { FoldMark } from '@/components/ui/fold-mark'
import { printSpan } from '@/lib/value/print-count'
import { wishesOf } from '@/lib/values/table-wishes'
import type { WishId } from '@/lib/values/wishes'
import { sayFirst, sayPoints, sayTurn, standingWords, wishIn } from '@/lib/values/values-words'
import { findTurns, inGroups, mostPoints, type Points, type Weighed, type Weights } from '@/lib/values/weigh-values'
import { type ValuesAsk, weighFor } from './values-ask'

const rowOfDots = 20

const dotsOf = ({ low, high }: Points, most: number) => {
  const share = (points: number) => (most === 0 ? 0 : Math.round((rowOfDots * points) / most))
  return { of: rowOfDots, full: share(low), ringed: share(high) }
}

type OptionPointsProps = {
  ask: ValuesAsk
  weights: Weights<WishId>
  weighed: Weighed<WishId>
  who: string
  /** Among those that the wishes count for most. */
  isFirst: boolean
}

/** One option: its points as dots, and which wish brings them. */
const OptionPoints = ({ ask: { names, answers, cautions }, weights, weighed, who, isFirst }: OptionPointsProps) => {
  const most = mostPoints(weights)
  return (
    <li className="border-t border-rule py-3 print:break-inside-avoid print:py-1 print:text-xs">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold [overflow-wrap:anywhere]">{names[weighed.option]}</span>
        <span className="text-sm tabular-nums text-soft">{sayPoints(weighed, weights)}</span>
      </p>
      <CountedDots {...dotsOf(weighed, most)} className="mt-1 max-w-[24rem]" />
      {isFirst ? cautions[weighed.option] : null}
      <details className="open-on-paper text-sm">
        <summary className="flex min-h-11 list-none items-center gap-2 text-soft print:hidden [&::-webkit-details-marker]:hidden">
          <FoldMark />
          <span>{`What brings the points`}</span>
          <span className="sr-only">{`of: ${names[weighed.option]}${who}`}</span>
        </summary>
        <ul className="pb-2 print:pb-0 print:text-[0.625rem]">
          {weighed.parts.map(part => (
            <li key={part.wish} className="grid grid-cols-[1fr_auto] gap-x-4 py-1 print:py-0">
              <span>{`${wishIn(part.wish, answers.own.says)}: ${standingWords[part.standing]}`}</span>
              <span className="tabular-nums">{printSpan(part)}</span>
              <CountedDots {...dotsOf(part, most)} className="max-w-[16rem]" />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

type PersonResultProps = { ask: ValuesAsk; weights: Weights<WishId>; title: string; who?: string }

/** What one person's weights come to, and how little would turn it. */
export const PersonResult = ({ ask, weights, title, who = '' }: PersonResultProps) => {
  const { names, answers, options } = ask
  const groups = inGroups(weighFor(ask, weights))
  const turns = mostPoints(weights) === 0 ? [] : findTurns(options, wishesOf(answers), weights)
  return (
    <div>
      <h3 className="text-xl">{title}</h3>
      <p className="mt-1 font-serif text-lg print:text-sm">{sayFirst(groups, names, weights)}</p>
      {mostPoints(weights) === 0 ? null : (
        <>
          <ol className="mt-4">
            {groups.flatMap((group, at) =>
              group.map(weighed => (
                <OptionPoints
                  key={weighed.option}
                  ask={ask}
                  weights={weights}
                  weighed={weighed}
                  who={who}
                  isFirst={at === 0 && groups.length > 1}
                />
              )),
            )}
          </ol>
          <h4 className="mt-5 font-semibold">What would turn the order</h4>
          {turns.length === 0 ? (
            <p className="text-soft">Changing how much one thing matters would not bring another to the top.</p>
          ) : (
            <ul className="mt-1 text-soft print:text-[0.625rem] print:leading-tight">
              {turns.map(turn => (
                <li key={turn.wish} className="py-1 print:py-0.5">
                  {sayTurn(turn, names, answers.own.says)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}

/** The answer without a script: the style sheet counts the points of each option, in the order in which they are named. */
export const CountedResult = ({ options, names }: Pick<ValuesAsk, 'options' | 'names'>) => (
  <ul>
    {options.map(id => (
      <li key={id} className="flex flex-wrap justify-between gap-x-4 border-t border-rule py-3">
        <span className="font-semibold">{names[id]}</span>
        <span className={`points-${id} text-sm tabular-nums text-soft`} />
      </li>
    ))}
  </ul>
)
