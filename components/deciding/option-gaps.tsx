import { FoldedSection } from '@/components/ui/folded-section'
import { optionGaps } from '@/lib/deciding/option-gaps'
import type { OptionEntry } from '@/lib/deciding/option-table'
import { saySought } from '@/lib/deciding/say-sought'

/** Where all that was looked for in vain stands on an option’s page. */
export const gapsId = 'not-found'

/** What we looked for and did not find, once a page: each with the question it belongs to, and the words searched by. */
export const OptionGaps = ({ option }: { option: OptionEntry }) => {
  const gaps = optionGaps(option)
  return (
    <FoldedSection
      id={gapsId}
      title="What we found nothing on"
      brief={`${gaps.length} things that we looked for, each with the words that we searched by.`}
    >
      <dl className="print:columns-2 print:gap-x-8">
        {gaps.map(({ of, line }) => (
          <div
            key={line.id}
            className="break-inside-avoid border-t border-rule py-2.5 first:border-t-0 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-6 print:block print:py-1 print:text-xs"
          >
            <dt className="font-semibold">{of}</dt>
            <dd className="max-w-[62ch]">
              {line.says}
              <span className="block text-sm text-soft print:text-[0.625rem]">{saySought(line.sought)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </FoldedSection>
  )
}
