import type { ReactNode } from 'react'
import { coverRanges, type Reach } from '@/lib/value/cover-ranges'
import { across, type Scale } from '@/lib/value/scale'

/** The part of the axis that a single value is drawn on, so that it is seen. */
const leastPart = 1 / 32
const height = 18

type BandRowProps = {
  term: string
  /** The same in words, at the right end of the row: it is picture and table in one. */
  said?: ReactNode
  /** What each source gives, in the numbers of the axis. */
  reaches: readonly Reach[]
  scale: Scale
  /** A day that is settled and no source's: a disc. */
  disc?: number | undefined
  /** An upright line through all rows: the reader's own day. */
  line?: number | undefined
  /** What is to be known of it, over the band. */
  children?: ReactNode
}

/** One row of a chart that is its own table, with a band of dots as dense as the number of sources that give the value. */
export const BandRow = ({ term, said, reaches, scale, disc, line, children }: BandRowProps) => (
  <li className="border-t border-rule pt-1.5 pb-1 print:break-inside-avoid print:py-0.5">
    <p className="flex flex-wrap items-baseline justify-between gap-x-3">
      <span className="font-semibold">{term}</span>
      {said ? <span className="tabular-nums">{said}</span> : null}
    </p>
    {children}
    <svg aria-hidden="true" width="100%" height={height} className="block overflow-visible">
      {coverRanges(reaches, (scale.to - scale.from) * leastPart, scale.to).map(({ from, to, count }) => (
        <rect
          key={from}
          x={scale.at(from)}
          y="1"
          width={across(scale.at(from), scale.at(to))}
          height={height - 2}
          fill={`url(#count-${count})`}
        />
      ))}
      {disc === undefined ? null : <circle cx={scale.at(disc)} cy={height / 2} r="6" className="fill-ink" />}
      {line === undefined ? null : (
        <line x1={scale.at(line)} x2={scale.at(line)} y1="-2" y2={height + 2} className="stroke-ink" strokeWidth="2" />
      )}
    </svg>
  </li>
)
