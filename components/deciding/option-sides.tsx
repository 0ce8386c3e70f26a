import type { Line, OptionEntry } from '@/lib/deciding/option-table'
import { OptionLine } from './option-line'

const Side = ({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) => (
  <section aria-labelledby={id} className="border-t-2 border-ink pt-3">
    <h3 id={id} className="text-xl">
      {title}
    </h3>
    <ul className="mt-1">
      {lines.map(line => (
        <li key={line.id} className="border-t border-rule pt-2.5 first:border-t-0">
          <OptionLine line={line} />
        </li>
      ))}
    </ul>
  </section>
)

/** What counts for an option and what counts against it: as many lines, and as long, by a law of the table. */
export const OptionSides = ({ option: { good, bad } }: { option: OptionEntry }) => (
  <section aria-labelledby="for-and-against" className="mt-12">
    <h2 id="for-and-against" className="mb-4 text-2xl">
      What counts for it, and against it
    </h2>
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      <Side id="counts-for" title="For it" lines={good} />
      <Side id="counts-against" title="Against it" lines={bad} />
    </div>
  </section>
)
