import { decision } from '@/content/deciding/decision'
import { PageHead } from '@/components/ui/page-head'
import { OptionLine } from './option-line'
import { keyLinesOf, type OptionEntry } from '@/lib/deciding/option-table'

/**
 * The worst outcome and the two sums: what a list of options and the head of each page say first. On its own page the
 * worst says who says so; the sums do further down.
 */
export const OptionKeyLines = ({ option, isOwnPage = false }: { option: OptionEntry; isOwnPage?: boolean }) => (
  <dl className="max-w-text border-b border-rule">
    {keyLinesOf(option).map(({ term, line }) => (
      <div key={term} className="border-t border-rule py-2 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-6 print:py-1">
        <dt className="text-sm text-soft">{term}</dt>
        <dd className="font-serif text-lg leading-snug tabular-nums print:text-sm">
          {isOwnPage && line === option.worst ? <OptionLine line={line} look="" /> : line.says}
        </dd>
      </div>
    ))}
  </dl>
)

/** The first screen of an option: what is decided, the option in one sentence, its worst outcome and its two sums. */
export const OptionHead = ({ option }: { option: OptionEntry }) => (
  <>
    <div className="[&>div]:mb-5 print:-mt-9 print:[&_h1]:text-2xl print:[&>div]:mb-1 print:[&_p]:mt-1 print:[&_p]:text-sm">
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
    <OptionKeyLines option={option} isOwnPage />
  </>
)
