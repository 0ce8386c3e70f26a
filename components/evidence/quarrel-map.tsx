import { quarrels } from '@/content/evidence/quarrels'
import { sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { groundOf, type Ground, type SourceState, sourceStates } from '@/lib/evidence/ground'
import { getStance, stanceText } from '@/lib/evidence/stance'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'
import { sayStates } from './five-dots'
import { WhoSaysList } from './who-says'

const cell = { width: 62, height: 26, gap: 6 }
const place = (at: number) => at * (cell.width + cell.gap)
const width = place(sourceIds.length) - cell.gap

const inset = 2
const texture = (count: number) => dotsPath(sowDots(count, cell.width - 2 * inset, cell.height - 2 * inset))
const textures = { dense: texture(104), sparse: texture(26) }
/** What a cell is filled with; one that is against is struck besides. */
const fillOf = { says: 'dense', differs: 'sparse', against: 'dense' } as const

/** The textures of all cells of a page, drawn once. */
const Textures = () => (
  <svg width="0" height="0" aria-hidden="true" className="absolute">
    <defs>
      {Object.entries(textures).map(([name, dots]) => (
        <path
          key={name}
          id={`stipple-${name}`}
          d={dots}
          transform={`translate(${inset} ${inset})`}
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      ))}
    </defs>
  </svg>
)

const Cell = ({ state, at }: { state: SourceState; at: number }) => (
  <g transform={`translate(${place(at)} 0)`} className={state === 'against' ? 'text-stop' : 'text-skin'}>
    <rect width={cell.width} height={cell.height} className="fill-none stroke-rule" strokeWidth="1" />
    {state === 'silent' ? null : <use href={`#stipple-${fillOf[state]}`} className="stroke-current" />}
    {state === 'against' ? (
      <path d={`M0 ${cell.height}L${cell.width} 0`} className="stroke-current" strokeWidth="1.6" />
    ) : null}
  </g>
)

const Cells = ({ ground }: { ground: Ground }) => {
  const states = sourceStates(ground)
  return (
    <svg
      viewBox={`0 0 ${width} ${cell.height}`}
      role="img"
      aria-label={sayStates(ground, Object.values(sources))}
      className="w-full"
    >
      {sourceIds.map((id, at) => (
        <Cell key={id} state={states[id]} at={at} />
      ))}
    </svg>
  )
}

const columns = 'grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]'

/** The questions people ask × the five sources: who says so, who fits beside it, who denies it, who is silent. */
export const QuarrelMap = () => (
  <div>
    <Textures />
    <div className={columns} aria-hidden="true">
      <p className="hidden sm:block" />
      <ul className="grid grid-cols-5 gap-x-1.5 text-[0.6875rem] leading-tight [overflow-wrap:normal] sm:text-xs">
        {sourceIds.map(id => (
          <li key={id} className="self-end pb-1.5 font-semibold">
            {sources[id].shortName}
          </li>
        ))}
      </ul>
    </div>
    <ul className="border-t border-rule">
      {quarrels.map(({ ask, statement }) => {
        const ground = groundOf(getStance(statement))
        return (
          <li key={statement} className="border-b border-rule">
            <details>
              <summary className={`${columns} list-none items-center py-2.5 [&::-webkit-details-marker]:hidden`}>
                <span>
                  <span className="block font-serif text-lg leading-snug underline decoration-skin decoration-1 underline-offset-4">
                    {ask}
                  </span>
                  <span className="block text-sm text-soft">{`Set against: ${stanceText(statement)}.`}</span>
                </span>
                <Cells ground={ground} />
              </summary>
              <div className="pb-3 text-sm">
                <WhoSaysList ground={ground} />
              </div>
            </details>
          </li>
        )
      })}
    </ul>
    <p className="mt-3 text-sm text-soft">
      A full cell means that the article says so, and a thin one that it says something which fits beside it. A struck
      cell can’t be true together with it, and a blank one means that the article is silent. Open a question to read who
      says what, and what they sell.
    </p>
  </div>
)
