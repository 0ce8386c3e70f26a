import { decision } from '@/content/deciding/decision'
import { PageHead } from '@/components/ui/page-head'
import { keyLinesOf, type OptionEntry } from '@/lib/deciding/option-table'

/** The worst outcome and the two sums: what a list of options and the head of each page say first. */
export const OptionKeyLines = ({ option }: { option: OptionEntry }) => (
  <dl className="max-w-text border-b border-rule">
    {keyLinesOf(option).map(({ term, says }) => (
      <div key={term} className="border-t border-rule py-2 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-6">
        <dt className="text-sm text-soft">{term}</dt>
        <dd className="font-serif text-lg leading-snug tabular-nums">{says}</dd>
      </div>
    ))}
  </dl>
)

/** The first screen of an option: what is decided, the option in one sentence, its worst outcome and its two sums. */
export const OptionHead = ({ option }: { option: OptionEntry }) => (
  <>
    <div className="[&>div]:mb-5">
      <PageHead
        eyebrow={
          <a href="/options" className="mb-3 inline-block min-h-6">
            {decision.asks}
          </a>
        }
        title={option.name}
        lede={option.inShort.says}
      />
    </div>
    <OptionKeyLines option={option} />
  </>
)
