import { dotRuns, dotsInRow, dotStep } from '@/lib/value/dot-runs'

type Run = { from: number; to: number; size: number; look: string }

/** Dots of one size as a stroke: a dash of nought with a round end, once a step. */
const Dots = ({ from, to, size, look }: Run) =>
  to > from ? (
    <path
      d={dotRuns(from, to)}
      className={look}
      strokeWidth={size}
      strokeDasharray={`0 ${dotStep}`}
      strokeLinecap="round"
    />
  ) : null

type CountedDotsProps = {
  /** How many dots there are, in rows of twenty. */
  of: number
  /** How many of them are full. */
  full: number
  /** Up to which the next ones are rings, which may be full or not; from `full` on. */
  ringed: number
  className?: string
}

/** So many dots of so many, for a text that says as much, in signs of three sizes, so that it needs no colour. */
export const CountedDots = ({ of, full, ringed, className = '' }: CountedDotsProps) => (
  <svg
    aria-hidden="true"
    viewBox={`0 0 ${dotsInRow * dotStep} ${Math.ceil(of / dotsInRow) * dotStep}`}
    className={`w-full fill-none ${className}`}
  >
    <Dots from={ringed} to={of} size={2.2} look="stroke-edge" />
    <Dots from={full} to={ringed} size={7.6} look="stroke-skin" />
    <Dots from={full} to={ringed} size={5} look="stroke-paper" />
    <Dots from={0} to={full} size={7.6} look="stroke-skin" />
  </svg>
)
