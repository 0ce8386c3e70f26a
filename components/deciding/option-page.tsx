import { SourcesAndSales } from '@/components/evidence/sources-and-sales'
import { Page } from '@/components/layout/page'
import { FoldedSection } from '@/components/ui/folded-section'
import type { OptionEntry } from '@/lib/deciding/option-table'
import { OptionFolds, OptionLater } from './option-folds'
import { OptionHead } from './option-head'
import { OptionLine } from './option-line'
import { OptionSides } from './option-sides'

/** A link to another page. */
export type Way = { href: string; name: string }

const Ways = ({ id, title, ways }: { id: string; title: string; ways: readonly Way[] }) =>
  ways.length === 0 ? null : (
    <nav aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      <ul className="border-b border-rule">
        {ways.map(({ href, name }) => (
          <li key={href} className="border-t border-rule">
            <a href={href} className="flex min-h-11 items-center py-2">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** What hair loss may do if nothing is done: only where that is the option. */
const Course = ({ option: { course } }: { option: OptionEntry }) =>
  course.length === 0 ? null : (
    <FoldedSection
      id="course"
      title="What may happen if you do nothing"
      brief="How hair loss goes on when it is left to itself."
    >
      <ul>
        {course.map(line => (
          <li key={line.id} className="border-t border-rule pt-2.5 first:border-t-0">
            <OptionLine line={line} />
          </li>
        ))}
      </ul>
    </FoldedSection>
  )

type OptionPageProps = { option: OptionEntry; others: readonly Way[]; compared: readonly Way[]; guides: readonly Way[] }

/** One option, in the same shape as all: what decides first, then for and against, then question by question. */
export const OptionPage = ({ option, others, compared, guides }: OptionPageProps) => (
  <Page>
    <OptionHead option={option} />
    <OptionSides option={option} />
    <OptionFolds option={option} />
    <Course option={option} />
    <OptionLater option={option} />
    <div className="mt-12 grid gap-x-14 gap-y-8  md:grid-cols-2 lg:grid-cols-3 print:hidden">
      <Ways id="side-by-side" title="Side by side with" ways={compared} />
      <Ways id="other-options" title="The other options" ways={others} />
      <Ways id="guides" title="Guides that go on from here" ways={guides} />
    </div>
    <SourcesAndSales />
  </Page>
)
