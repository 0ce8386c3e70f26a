import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { WarningSigns } from '@/components/aftercare/warning-signs'
import { WhenTable } from '@/components/aftercare/when-table'
import { TouchUpBands } from '@/components/longevity/touch-up-bands'
import { isLitHeads, LitHeads as LitHeadsFigure } from '@/components/scalp/lit-heads'
import { Picture as PictureFigure } from '@/components/scalp/picture'
import { Notice } from '@/components/ui/notice'
import { type PictureId, pictures } from '@/content/scalp/pictures'
import type { ArticleElement } from '@/lib/articles/article-elements'
import { countSources, isQuantity } from '@/lib/evidence/count-sources'
import { CandidacyStill } from './candidacy-still'
import { CostStill } from './cost-still'
import { Fact } from './fact'
import { Note } from './note'

/** How Markdown is set in a guide. */
const proseElements = {
  h2: (props: ComponentProps<'h2'>) => <h2 className="mb-1 mt-12 scroll-mt-6 text-2xl" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <h3 className="mt-8 scroll-mt-6 text-xl" {...props} />,
  p: (props: ComponentProps<'p'>) => <p className="mt-4" {...props} />,
  ul: (props: ComponentProps<'ul'>) => <ul className="mt-4 list-disc pl-5 marker:text-skin" {...props} />,
  ol: (props: ComponentProps<'ol'>) => <ol className="mt-4 list-decimal pl-6 marker:text-soft" {...props} />,
  li: (props: ComponentProps<'li'>) => <li className="mt-2" {...props} />,
  blockquote: (props: ComponentProps<'blockquote'>) => (
    <blockquote className="mt-5 border-l border-rule pl-5 text-soft" {...props} />
  ),
  table: (props: ComponentProps<'table'>) => (
    <div className="relative mt-6 overflow-x-auto">
      <table className="w-full border-collapse font-sans text-base" {...props} />
    </div>
  ),
  th: (props: ComponentProps<'th'>) => (
    <th className="border-b-2 border-ink py-2 pr-4 text-left align-bottom font-semibold" {...props} />
  ),
  td: (props: ComponentProps<'td'>) => (
    <td className="border-b border-rule py-2.5 pr-4 align-top tabular-nums" {...props} />
  ),
}

const ShortAnswer = ({ children }: { children: ReactNode }) => (
  <section aria-labelledby="short-answer" className="mt-7 border-l-[3px] border-ink pl-5">
    <p id="short-answer" className="font-sans text-sm font-semibold text-skin-ink">
      Short answer
    </p>
    <div className="mt-1 [&>p]:mt-0">{children}</div>
  </section>
)

const isPicture = (id: string): id is PictureId => Object.hasOwn(pictures, id)

/** A picture inside a guide. Throws on an id that the table of pictures does not have, so that it stops the build. */
export const Picture = ({ id }: { id: string }) => {
  if (!isPicture(id)) throw new RangeError(`<Picture id="${id}"> is no picture of content/scalp/pictures.ts`)
  return <PictureFigure id={id} />
}

/** Heads of the visualiser inside a guide. Throws on a row that there is not. */
export const LitHeads = ({ of }: { of: string }) => {
  if (!isLitHeads(of)) throw new RangeError(`<LitHeads of="${of}"> is no row of lit heads`)
  return <LitHeadsFigure of={of} />
}

type CountProps = { of: string; is: string; start?: boolean }

/**
 * How many of the five say what the row `of` says: "two of the five", with a capital where it begins the sentence. `is`
 * is what the sentence was written for; another number in the row stops the build.
 */
const Count = ({ of, is, start }: CountProps) => {
  if (!isQuantity(is)) throw new RangeError(`<Count is="${is}"> is no number of sources`)
  return countSources(of, is, start)
}

/**
 * A block of text with its notes. On a wide page the notes float in the margin, beside the line, and move down by
 * themselves where they would meet; on paper they stand under the block. On a narrow screen a note is the sheet that its
 * figure opens, and nothing stands in the text.
 */
const NotedBlock = ({ children }: { children: ReactNode }) => (
  <div className="print:flex print:flex-col-reverse">{children}</div>
)

const Notes = ({ children }: { children: ReactNode }) => (
  <div
    role="note"
    className="mt-3 hidden space-y-0.5 border-l border-rule pl-4 font-sans lg:float-right lg:clear-right lg:-mr-66 lg:mb-3 lg:mt-6 lg:block lg:w-56 lg:space-y-0 lg:border-l-0 lg:pl-0 print:block"
  >
    {children}
  </div>
)

type AsideProps = { title: string; tone?: 'plain' | 'settle' | 'stop' | 'good'; children: ReactNode }

/** A remark that stands apart from the running text. */
const Aside = ({ title, tone = 'plain', children }: AsideProps) => (
  <div className="mt-8 font-sans text-base [&_p]:mt-0">
    <Notice tone={tone} title={title}>
      {children}
    </Notice>
  </div>
)

/** A heading and what stands under it. `at` counts from 1; the contents mark the section in view by it. */
const ArticleSection = ({ at, children }: { at: string; children: ReactNode }) => (
  <section data-section={at}>{children}</section>
)

/** Exactly the components that `lib/articles/article-elements.ts` allows. */
export const authored = {
  Fact,
  Count,
  ShortAnswer,
  Aside,
  CostStill,
  CandidacyStill,
  TouchUpBands,
  Picture,
  LitHeads,
  WarningSigns,
  WhenTable,
} satisfies Record<ArticleElement, ComponentType<never>>

/** All that the code of an article calls: what its author wrote, what the pipeline put in, and plain Markdown. */
export const articleComponents = { ...proseElements, ...authored, Note, Notes, NotedBlock, ArticleSection }
