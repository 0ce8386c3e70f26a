import { dotRuns, dotsInRow, dotStep } from '@/lib/chances/dot-runs'
import type { Share } from '@/lib/chances/chances'

const people = 100

/** A stroke of dots: a dash of nought with a round end, once a step. */
const Dots = ({ from, to, size, className }: { from: number; to: number; size: number; className: string }) =>
  to > from ? (
    <path
      d={dotRuns(from, to)}
      className={className}
      strokeWidth={size}
      strokeDasharray={`0 ${dotStep}`}
      strokeLinecap="round"
    />
  ) : null

/**
 * A hundred people: full dots for those who were counted, rings for those whom chance could add, points for the rest.
 * Signs of three sizes, so that it needs no colour. Always a hundred, so that two pictures can be compared.
 */
export const PeopleDots = ({ share: { hundred, fits }, label }: { share: Share; label: string }) => {
  const most = fits?.high ?? hundred
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${dotsInRow * dotStep} ${(people / dotsInRow) * dotStep}`}
      className="w-full max-w-[26rem] fill-none"
    >
      <Dots from={most} to={people} size={2.2} className="stroke-edge" />
      <Dots from={hundred} to={most} size={7.6} className="stroke-skin" />
      <Dots from={hundred} to={most} size={5} className="stroke-paper" />
      <Dots from={0} to={hundred} size={7.6} className="stroke-skin" />
    </svg>
  )
}
