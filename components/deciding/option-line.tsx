import { WhoSays } from '@/components/evidence/who-says'
import { optionIds } from '@/content/deciding/option-ids'
import { optionHref } from '@/lib/deciding/option-address'
import type { Line } from '@/lib/deciding/option-table'
import { isGap } from '@/lib/deciding/option-gaps'
import { gapsId } from './option-gaps'

/** The id of a line on its option’s page. */
export const lineAnchor = (line: Line) => line.id.replaceAll('.', '-')

/** Where the words stand by which a line’s answer was looked for in vain. A line that is no option’s has no such page. */
export const gapsHref = ({ id }: Line) => {
  const option = optionIds.find(one => id.startsWith(`${one}.`))
  return option && `${optionHref(option)}#${gapsId}`
}

/** What a line rests on: who says so, that it is our own, or that nothing was found. */
const Footing = ({ line }: { line: Line }) => {
  const { ground, ours } = line
  if (isGap(line))
    return (
      <a href={gapsHref(line)} className="inline-flex min-h-11 items-center text-sm print:hidden">
        What we searched by
      </a>
    )
  if (!ours) return <WhoSays ground={ground} of={lineAnchor(line)} />
  return ground.outside.length > 0 ? (
    <WhoSays ground={ground} of={lineAnchor(line)} summary="Our own reasoning, and what it rests on" />
  ) : (
    <p className="mt-1 pb-1 text-sm text-soft print:mt-0 print:pb-0 print:text-[0.625rem]">Our own reasoning</p>
  )
}

type OptionLineProps = {
  line: Line
  /** How its sentence is set. */
  look?: string
}

/** A line of an option with what it rests on. */
export const OptionLine = ({ line, look = 'font-serif text-lg print:text-xs print:leading-snug' }: OptionLineProps) => (
  <div className="break-inside-avoid print:[&_summary]:min-h-0 print:[&_summary]:text-[0.625rem] print:[&_summary_span]:text-[0.625rem] print:[&_summary>span:last-child]:hidden">
    <p id={lineAnchor(line)} className={`max-w-[62ch] ${look}`}>
      {line.says}
    </p>
    <Footing line={line} />
  </div>
)

/** Lines under one another, a rule between them. */
export const OptionLines = ({ lines, className }: { lines: readonly Line[]; className?: string }) => (
  <ul className={className}>
    {lines.map(line => (
      <li key={line.id} className="border-t border-rule pt-2.5 first:border-t-0 print:pt-0.5">
        <OptionLine line={line} />
      </li>
    ))}
  </ul>
)
