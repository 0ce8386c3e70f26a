import { FoldMark } from '@/components/ui/fold-mark'

type Entry = { href: string; label: string; count?: number }

const Links = ({ entries }: { entries: readonly Entry[] }) => (
  <ul className="border-l border-rule">
    {entries.map(({ href, label, count }) => (
      <li key={href}>
        <a
          href={href}
          className="flex min-h-11 items-center justify-between gap-3 pl-4 no-underline hover:underline md:min-h-8"
        >
          {label}
          {count === undefined ? null : <span className="text-soft tabular-nums">{count}</span>}
        </a>
      </li>
    ))}
  </ul>
)

/** Contents of a long page: a rail beside the text, folded away above it on a phone. */
export const TopicContents = ({ label, entries }: { label: string; entries: readonly Entry[] }) => (
  <nav
    aria-label={label}
    className="mb-8 text-sm md:sticky md:top-6 md:max-h-[calc(100vh-3rem)] md:self-start md:overflow-y-auto print:hidden"
  >
    <details className="group md:hidden">
      <summary className="flex min-h-12 items-center justify-between border-y border-rule pr-1 text-base font-semibold">
        {label}
        <FoldMark />
      </summary>
      <Links entries={entries} />
    </details>
    <div className="hidden md:block">
      <Links entries={entries} />
    </div>
  </nav>
)
