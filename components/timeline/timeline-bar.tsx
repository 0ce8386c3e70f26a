import type { ReactNode } from 'react'

/** On a phone the answer stays in sight under the questions, and opens to its lines. A native disclosure. */
export const TimelineBar = ({
  title,
  headline,
  lines,
}: {
  title: string
  headline: ReactNode
  lines: readonly { term: string; said: string }[]
}) => (
  <details className="group stay-bottom -mx-5 mt-8 border-t-2 border-ink bg-card px-5 pb-4 pt-3 sm:-mx-8 sm:px-8 lg:hidden print:hidden">
    <summary className="block list-none [&::-webkit-details-marker]:hidden">
      <span className="flex items-baseline justify-between gap-4 text-sm text-soft">
        <span>{title}</span>
        <span className="underline decoration-skin underline-offset-4">
          <span className="group-open:hidden">open</span>
          <span className="hidden group-open:inline">close</span>
        </span>
      </span>
      {headline}
    </summary>
    <ul className="mt-2 max-h-[45vh] overflow-y-auto text-sm">
      {lines.map(({ term, said }) => (
        <li key={term} className="flex items-baseline justify-between gap-4 border-t border-rule py-2">
          <span className="text-soft">{term}</span>
          <span className="text-right tabular-nums first-letter:uppercase">{said}</span>
        </li>
      ))}
    </ul>
  </details>
)
