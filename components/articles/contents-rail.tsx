import './contents-rail.css'
import type { ArticleHeading } from '@/lib/articles/rehype-notes'

const Links = ({ headings }: { headings: readonly ArticleHeading[] }) => (
  <ol className="border-l border-rule">
    {headings.map(({ id, text }, at) => (
      <li key={id}>
        <a
          href={`#${id}`}
          data-marks={at + 1}
          className="-ml-px block border-l-2 border-transparent py-2 pl-4 text-sm text-soft no-underline hover:border-skin hover:text-ink"
        >
          {text}
        </a>
      </li>
    ))}
  </ol>
)

/** Contents beside the text. Where the browser can, the section in view is marked, by CSS alone. */
export const ContentsRail = ({ headings }: { headings: readonly ArticleHeading[] }) => (
  <nav
    aria-label="On this page"
    className="sticky top-8 hidden max-h-[calc(100vh-4rem)] self-start overflow-y-auto lg:block print:hidden"
  >
    <Links headings={headings} />
  </nav>
)

/** The same on a narrow page, closed to begin with. */
export const ContentsFold = ({ headings }: { headings: readonly ArticleHeading[] }) => (
  <details className="mt-6 border-y border-rule font-sans lg:hidden print:hidden">
    <summary className="flex min-h-12 items-center font-semibold">On this page</summary>
    <nav aria-label="On this page" className="pb-4">
      <Links headings={headings} />
    </nav>
  </details>
)
