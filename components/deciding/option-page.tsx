import { SourcesAndSales } from '@/components/evidence/sources-and-sales'
import { Page } from '@/components/layout/page'
import { FoldedSection } from '@/components/ui/folded-section'
import type { Line, OptionEntry } from '@/lib/deciding/option-table'
import { OptionFolds, OptionLater } from './option-folds'
import { OptionGaps } from './option-gaps'
import { OptionHead } from './option-head'
import { OptionLines } from './option-line'

const Side = ({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) => (
  <section aria-labelledby={id} className="border-t-2 border-ink pt-3 print:pt-1">
    <h3 id={id} className="text-xl print:text-base">
      {title}
    </h3>
    <OptionLines lines={lines} className="mt-1" />
  </section>
)

/** What counts for an option and what counts against it: as many lines, and as long, by a law of the table. */
const OptionSides = ({ option: { good, bad } }: { option: OptionEntry }) => (
  <section aria-labelledby="for-and-against" className="mt-12 print:mt-3">
    <h2 id="for-and-against" className="mb-4 text-2xl print:mb-1 print:text-lg">
      What counts for it, and against it
    </h2>
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 print:grid-cols-2">
      <Side id="counts-for" title="For it" lines={good} />
      <Side id="counts-against" title="Against it" lines={bad} />
    </div>
  </section>
)

/** A link to another page, and one that sets it beside this one. */
export type Way = { href: string; name: string; beside?: string }

const Ways = ({ id, title, ways }: { id: string; title: string; ways: readonly Way[] }) =>
  ways.length === 0 ? null : (
    <nav aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      <ul className="border-b border-rule">
        {ways.map(({ href, name, beside }) => (
          <li key={href} className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule">
            <a href={href} className="flex min-h-11 min-w-0 items-center py-2 [overflow-wrap:anywhere]">
              {name}
            </a>
            {beside ? (
              <a href={beside} aria-label={`Side by side with ${name}`} className="flex min-h-11 items-center text-sm">
                Side by side
              </a>
            ) : null}
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
      <OptionLines lines={course} />
    </FoldedSection>
  )

type OptionPageProps = { option: OptionEntry; others: readonly Way[]; guides: readonly Way[] }

/** One option, in the same shape as all: what decides first, then for and against, then question by question. */
export const OptionPage = ({ option, others, guides }: OptionPageProps) => (
  <Page>
    <OptionHead option={option} />
    <OptionSides option={option} />
    <OptionFolds option={option} />
    <Course option={option} />
    <OptionLater option={option} />
    <OptionGaps option={option} />
    <div className="mt-12 grid gap-x-14 gap-y-8 md:grid-cols-2 print:hidden">
      <Ways id="other-options" title="The other options" ways={others} />
      <Ways id="guides" title="Guides that go on from here" ways={guides} />
    </div>
    <SourcesAndSales />
  </Page>
)
