import { WhoSays } from '@/components/evidence/who-says'
import type { Line } from '@/lib/deciding/option-table'
import { saySought } from '@/lib/deciding/say-sought'

/** The id of a line on its page. */
const domId = (line: Line) => line.id.replaceAll('.', '-')

/** What a line rests on: who says so, that it is our own, or what was looked for in vain. */
const Footing = ({ line }: { line: Line }) => {
  const { ground, sought, ours } = line
  if (sought.length > 0) return <p className="mt-1 pb-1 text-sm text-soft">{saySought(sought)}</p>
  if (!ours) return <WhoSays ground={ground} of={domId(line)} />
  return ground.outside.length > 0 ? (
    <WhoSays ground={ground} of={domId(line)} summary="Our own reasoning, and what it rests on" />
  ) : (
    <p className="mt-1 pb-1 text-sm text-soft">Our own reasoning</p>
  )
}

type OptionLineProps = {
  line: Line
  /** How its sentence is set. */
  look?: string
}

/** A line of an option with what it rests on. */
export const OptionLine = ({ line, look = 'font-serif text-lg print:text-sm' }: OptionLineProps) => (
  <div className="break-inside-avoid print:[&_summary]:min-h-0 print:[&_summary]:text-xs print:[&_summary>span:last-child]:hidden">
    <p id={domId(line)} className={`max-w-[62ch] ${look}`}>
      {line.says}
    </p>
    <Footing line={line} />
  </div>
)

/** Lines under one another, a rule between them. */
export const OptionLines = ({ lines, className }: { lines: readonly Line[]; className?: string }) => (
  <ul className={className}>
    {lines.map(line => (
      <li key={line.id} className="border-t border-rule pt-2.5 first:border-t-0">
        <OptionLine line={line} />
      </li>
    ))}
  </ul>
)
