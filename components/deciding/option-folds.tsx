import { FoldedSection } from '@/components/ui/folded-section'
import { type AspectId, aspects, folds, moments, sides, undoing } from '@/content/deciding/aspects'
import type { Line, OptionEntry } from '@/lib/deciding/option-table'
import { isGap } from '@/lib/deciding/option-gaps'
import { gapsHref, OptionLine } from './option-line'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]
const questionsIn = (fold: keyof typeof folds) => keysOf(aspects).filter(id => aspects[id].fold === fold)
const small = 'text-base print:text-[0.6875rem] print:leading-snug'

/** How an option is undone, how long that takes, what it costs and what stays. */
const Undoing = ({ option }: { option: OptionEntry }) => (
  <dl className="mt-2 max-w-[48rem]">
    {keysOf(undoing).map(part => (
      <div
        key={part}
        className="border-t border-rule py-2 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6 print:block print:py-0.5"
      >
        <dt className="font-semibold print:text-xs">{undoing[part]}</dt>
        <dd>
          <OptionLine line={option.undo[part]} look={small} />
        </dd>
      </div>
    ))}
  </dl>
)

const Answer = ({ option, aspect }: { option: OptionEntry; aspect: AspectId }) => {
  const { more: all, ...cell } = option.cells[aspect]
  // What was looked for in vain beside the answer is gathered at the end of the page (`OptionGaps`).
  const more = all.filter(line => !isGap(line))
  return (
    <section className="mt-7 first:mt-0 print:mt-2">
      <h3 id={`asks-${aspect}`} className="mb-1 text-lg font-semibold print:mb-0 print:break-after-avoid print:text-sm">
        {aspects[aspect].asks}
      </h3>
      <OptionLine line={cell} />
      {more.length > 0 ? (
        <ul className="mt-2 border-l-2 border-rule pl-4 print:mt-0.5 print:pl-2">
          {more.map(line => (
            <li key={line.id} className="mt-2 print:mt-0.5">
              <OptionLine line={line} look={small} />
            </li>
          ))}
        </ul>
      ) : null}
      {aspect === 'undo' ? <Undoing option={option} /> : null}
    </section>
  )
}

/** All questions of an option with their answers, gathered in folds. Each fold tells which questions it holds. */
export const OptionFolds = ({ option }: { option: OptionEntry }) => (
  <div className="mt-12 print:mt-3">
    <h2 className="mb-3 text-2xl print:mb-1 print:text-lg">Question by question</h2>
    {keysOf(folds).map(fold => (
      <FoldedSection
        key={fold}
        id={fold}
        title={folds[fold]}
        brief={questionsIn(fold)
          .map(id => aspects[id].short)
          .join(' · ')}
      >
        <div className="print:columns-2 print:gap-x-8">
          {questionsIn(fold).map(aspect => (
            <Answer key={aspect} option={option} aspect={aspect} />
          ))}
        </div>
        {fold === 'money' ? (
          <p className="mt-5 print:hidden">
            <a href="/cost#years-title" className="inline-flex min-h-11 items-center">
              Count every option over your own years
            </a>
          </p>
        ) : null}
      </FoldedSection>
    ))}
  </div>
)

/** What it is like then in one matter. Of money a line may say what it comes to although no price was found. */
const Then = ({ line, when, side }: { line: Line; when: string; side: keyof typeof sides }) =>
  isGap(line) && side !== 'money' ? (
    <a
      href={gapsHref(line)}
      aria-label={`Nothing found: ${when}, ${sides[side].toLowerCase()}`}
      className="inline-flex min-h-11 items-center text-soft print:min-h-0 print:text-xs"
    >
      Nothing found
    </a>
  ) : (
    <OptionLine line={line} look={small} />
  )

/** What it is like later: on a wide screen a table of moments and matters, on a phone a card for each moment. */
export const OptionLater = ({ option }: { option: OptionEntry }) => (
  <FoldedSection
    id="later"
    title="What it is like as time goes by"
    brief={`Counted from ${option.starts}: your body, your feelings, other people and money.`}
  >
    <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4 print:break-inside-avoid print:grid-cols-4 print:gap-x-4 print:gap-y-0">
      {keysOf(moments).map(moment => (
        <section
          key={moment}
          className="border-t-2 border-ink pt-2 lg:row-span-5 lg:grid lg:grid-rows-subgrid print:row-span-5 print:grid print:grid-rows-subgrid"
        >
          <h3 className="text-lg font-semibold">{moments[moment]}</h3>
          {keysOf(sides).map(side => (
            <div key={side} className="border-t border-rule py-2 print:py-1 first-of-type:border-t-0">
              <h4 className="font-sans text-sm font-semibold tracking-normal text-soft">{sides[side]}</h4>
              <Then line={option.later[moment][side]} when={moments[moment]} side={side} />
            </div>
          ))}
        </section>
      ))}
    </div>
  </FoldedSection>
)
