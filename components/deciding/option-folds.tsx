import { FoldedSection } from '@/components/ui/folded-section'
import { type AspectId, aspects, folds, moments, sides, undoing } from '@/content/deciding/aspects'
import type { OptionEntry } from '@/lib/deciding/option-table'
import { OptionLine } from './option-line'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]
const questionsIn = (fold: keyof typeof folds) => keysOf(aspects).filter(id => aspects[id].fold === fold)
const small = 'text-base print:text-xs'

/** How an option is undone, how long that takes, what it costs and what stays. */
const Undoing = ({ option }: { option: OptionEntry }) => (
  <dl className="mt-2 max-w-[48rem]">
    {keysOf(undoing).map(part => (
      <div key={part} className="border-t border-rule py-2 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6">
        <dt className="font-semibold">{undoing[part]}</dt>
        <dd>
          <OptionLine line={option.undo[part]} look={small} />
        </dd>
      </div>
    ))}
  </dl>
)

const Answer = ({ option, aspect }: { option: OptionEntry; aspect: AspectId }) => {
  const { more, ...cell } = option.cells[aspect]
  return (
    <section className="mt-7 first:mt-0 print:mt-3">
      <h3 id={`asks-${aspect}`} className="mb-1 text-lg font-semibold">
        {aspects[aspect].asks}
      </h3>
      <OptionLine line={cell} />
      {more.length > 0 ? (
        <ul className="mt-2 border-l-2 border-rule pl-4">
          {more.map(line => (
            <li key={line.id} className="mt-2">
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
  <div className="mt-12">
    <h2 className="mb-3 text-2xl">Question by question</h2>
    {keysOf(folds).map(fold => (
      <FoldedSection
        key={fold}
        id={fold}
        title={folds[fold]}
        brief={questionsIn(fold)
          .map(id => aspects[id].short)
          .join(' · ')}
      >
        {questionsIn(fold).map(aspect => (
          <Answer key={aspect} option={option} aspect={aspect} />
        ))}
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

/** What it is like later: on a wide screen a table of moments and matters, on a phone a card for each moment. */
export const OptionLater = ({ option }: { option: OptionEntry }) => (
  <FoldedSection
    id="later"
    title="What it is like as time goes by"
    brief={`Counted from ${option.starts}: your body, your feelings, other people and money.`}
  >
    <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-x-4">
      {keysOf(moments).map(moment => (
        <section
          key={moment}
          className="border-t-2 border-ink pt-2 lg:row-span-5 lg:grid lg:grid-rows-subgrid print:row-span-5 print:grid print:grid-rows-subgrid"
        >
          <h3 className="text-lg font-semibold">{moments[moment]}</h3>
          {keysOf(sides).map(side => (
            <div key={side} className="border-t border-rule py-2 first-of-type:border-t-0">
              <h4 className="font-sans text-sm font-semibold tracking-normal text-soft">{sides[side]}</h4>
              <OptionLine line={option.later[moment][side]} look={small} />
            </div>
          ))}
        </section>
      ))}
    </div>
  </FoldedSection>
)
