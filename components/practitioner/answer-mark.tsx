import type { CheckAnswer } from '@/lib/practitioner/visits'

const paths = { yes: 'M2.4 6.2 5 8.8 9.8 3', no: 'M3 3l6 6M9 3 3 9' }

/** A box for paper: ticked for yes, crossed for no, empty where there is still something to find out. */
export const AnswerBox = ({ answer }: { answer: CheckAnswer | null }) => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="mt-0.5 size-3 shrink-0 fill-none stroke-current"
    strokeWidth="1.1"
  >
    <rect x="0.6" y="0.6" width="10.8" height="10.8" />
    {answer ? <path d={paths[answer]} strokeWidth="1.6" /> : null}
  </svg>
)

type WeighedMark = { id: string; answer: CheckAnswer | null; factor: number }
const radii = [0, 2.3, 3.4, 4.5]

/** A dot for each check, larger the more it counts: filled = yes, struck = no, hollow = not asked. Words say the same. */
export const AnswerDots = ({ marks }: { marks: readonly WeighedMark[] }) => (
  <span aria-hidden="true" className="inline-flex flex-wrap items-center gap-x-0.5 text-skin">
    {marks.map(({ id, answer, factor }) => (
      <svg
        key={id}
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="size-3 fill-none stroke-current"
        strokeWidth="1.3"
      >
        <circle
          cx="6"
          cy="6"
          r={radii[factor] ?? 3.4}
          className={answer === 'yes' ? 'fill-current' : answer ? '' : 'stroke-edge'}
        />
        {answer === 'no' ? <path d="M1.2 10.8 10.8 1.2" /> : null}
      </svg>
    ))}
  </span>
)
