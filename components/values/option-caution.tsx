import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import { lineAnchor } from '@/components/deciding/option-line'
import { optionHref } from '@/lib/deciding/option-address'
import type { Line, OptionEntry } from '@/lib/deciding/option-table'
import { isHeard } from '@/lib/evidence/ground'

/** A line of an option's own page, with its marks and the way to who says so. It may stand twice: two people may answer. */
const Caution = ({ term, line, option }: { term: string; line: Line; option: OptionEntry }) => (
  <p className="max-w-[62ch]">
    <span className="text-soft">{`${term}: `}</span>
    {`${line.says} `}
    <span className="inline-flex flex-wrap items-center gap-x-2 align-middle">
      {isHeard(line.ground) ? <SourceDots ground={line.ground} /> : null}
      {line.ground.outside.length > 0 ? <OutsideMark label="An outside fact" /> : null}
      <a
        href={`${optionHref(option.id)}#${lineAnchor(line)}`}
        aria-label={`Who says so: ${option.name}, ${term.toLowerCase()}`}
        className="inline-flex min-h-6 items-center"
      >
        Who says so
      </a>
    </span>
  </p>
)

/**
 * What stands beside an option that comes first by somebody's wishes, so that the order does not read as advice: its worst
 * outcome, and who cannot have it.
 */
export const OptionCaution = ({ option }: { option: OptionEntry }) => (
  <div className="grid gap-1 pt-1 text-sm print:gap-0 print:text-[0.625rem] print:[&_a]:hidden print:[&_span]:text-[0.625rem]">
    <Caution term="The worst that can happen" line={option.worst} option={option} />
    <Caution term="Who it is not for" line={option.cells['not-for']} option={option} />
  </div>
)
