import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { drawMap } from '@/lib/candidacy/draw-map'
import { ReasonMark } from './reason-mark'

const lines: Record<CandidacyEffect, string> = {
  wait: 'stroke-stop [stroke-dasharray:8_3]',
  doctor: 'stroke-stop',
  repair: 'stroke-settle [stroke-dasharray:5_3]',
  against: 'stroke-stop [stroke-dasharray:5_3]',
  settle: 'stroke-settle',
  for: 'stroke-good',
}
const names: Record<CandidacyEffect, string> = {
  wait: 'Not now',
  doctor: 'Doctor',
  repair: 'Repair',
  against: 'Against',
  settle: 'Sort out',
  for: 'For',
}

/** The whole flow in one picture: every question, and the kinds of reason that its answers can give. */
export const MapOverview = () => {
  const { width, height, questions, effects, links } = drawMap(candidacyFlow)
  const again = 'The list below says the same in words.'
  const said = effects.map(({ id, rules }) => `${names[id].toLowerCase()}, ${rules} rules`).join('; ')
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${questions.length} questions, joined by lines to ${effects.length} kinds of reason: ${said}. ${again}`}
      className="w-full max-w-[36rem]"
    >
      {links.map(({ question, effect, answers, path }) => (
        <path
          key={question + effect}
          d={path}
          className={`fill-none opacity-70 ${lines[effect]}`}
          strokeWidth={0.6 + Math.sqrt(answers) * 0.7}
        />
      ))}
      {questions.map(({ id, name, y }) => (
        <g key={id}>
          <circle cx="172" cy={y} r="3" className="fill-ink" />
          <text x="164" y={y + 4} textAnchor="end" fontSize="12" className="fill-ink">
            {name}
          </text>
        </g>
      ))}
      {effects.map(({ id, y }) => (
        <g key={id}>
          <g transform={`translate(270 ${y - 7})`}>
            <ReasonMark effect={id} />
          </g>
          <text x="290" y={y + 4.5} fontSize="13" fontWeight="600" className="fill-ink">
            {names[id]}
          </text>
        </g>
      ))}
    </svg>
  )
}
