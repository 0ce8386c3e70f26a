import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { drawMap, MAP_BOX, type MapStrand } from '@/lib/candidacy/draw-map'
import { resultAnchor } from './map-results'
import { VerdictMark } from './verdict-mark'

const tones = { good: 'stroke-good', settle: 'stroke-settle', stop: 'stroke-stop', plain: 'stroke-ink' }
const toneOf = (id: CandidacyVerdictId) => tones[candidacyVerdicts[id].tone]

/** From one dot of a strand to the next, in pixels: the more answers lead along it, the closer they stand. */
const gap = (answers: number) => (answers > 3 ? 4 : answers > 1 ? 5.5 : 8)

/**
 * The strands of one question, over the gap between both lists. It stands in the question's row, so that a hand or the
 * focus on that row brings them out.
 */
const Strands = ({ strands }: { strands: readonly MapStrand[] }) => (
  <svg
    viewBox={`0 0 ${MAP_BOX} ${MAP_BOX}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    className="pointer-events-none absolute inset-y-0 left-[44%] h-full w-[18%] fill-none"
  >
    {strands.map(({ verdict, answers, path }) => (
      <path
        key={verdict}
        d={path}
        vectorEffect="non-scaling-stroke"
        strokeDasharray={`0 ${gap(answers)}`}
        strokeLinecap="round"
        className={`stroke-2 group-hover:stroke-3 group-focus-within:stroke-3 forced-colors:stroke-[CanvasText] ${toneOf(verdict)}`}
      />
    ))}
  </svg>
)

const row = 'flex h-full items-center leading-[1.15] no-underline hover:underline'

/** The whole quiz in one drawing that is its own index: every question, and what it can lead to. */
export const MapIndex = () => {
  const { questions, results } = drawMap(candidacyFlow)
  return (
    <nav aria-label="Questions and results" className="max-w-[46rem] text-xs sm:text-sm">
      <div aria-hidden="true" className="mb-1 flex justify-between text-soft">
        <span className="w-[44%] pr-1.5 text-right">What we ask</span>
        <span className="w-[38%]">What it can lead to</span>
      </div>
      <div className="relative flex justify-between border-y border-rule">
        <ol aria-label="Questions" className="grid w-[44%] auto-rows-fr">
          {questions.map(({ id, name, strands }) => (
            <li key={id} className="group min-h-8.5">
              <a href={`#${id}`} className={`${row} justify-end pr-1.5 text-right`}>
                {name}
              </a>
              <Strands strands={strands} />
            </li>
          ))}
        </ol>
        <ol aria-label="Results, what decides first" className="grid w-[38%] auto-rows-fr">
          {results.map(({ id, short, reasons }) => (
            <li key={id}>
              <a href={`#${resultAnchor(id)}`} className={`${row} gap-2`}>
                <VerdictMark verdict={id} />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  <span className="block font-semibold">{short}</span>
                  {reasons > 0 ? <span className="block text-soft">{`${reasons} reasons`}</span> : null}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
