import { ReasonMark } from '@/components/candidacy/reason-mark'
import { VerdictMark } from '@/components/candidacy/verdict-mark'
import { candidacyEffects } from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyStills } from '@/content/articles/candidacy-stills'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { StillFrame } from './still-frame'

type StillId = keyof typeof candidacyStills
const isStill = (id: string): id is StillId => Object.hasOwn(candidacyStills, id)

/** "Stage 6 · Shaved or buzzed": the answers that matter, in the quiz's own words. */
function sayAnswers(id: StillId): string {
  const still: { answers: Record<string, string | readonly string[]>; shown: readonly string[] } = candidacyStills[id]
  const { answers, shown } = still
  return candidacyQuestions
    .filter(question => shown.includes(question.id))
    .map(({ id: asked, name, answers: offered }) => {
      const label = offered.find(answer => [answers[asked]].flat().includes(answer.id))?.label
      return `${name}: ${label}`
    })
    .join(' · ')
}

/** What the quiz answers to one set of answers: its own rule, drawn on the server. Throws on an unknown set. */
export const CandidacyStill = ({ example }: { example: string }) => {
  if (!isStill(example)) throw new RangeError(`<CandidacyStill example="${example}"> is not in candidacy-stills.ts`)
  const { verdict, reasons } = assessCandidacy(candidacyStills[example].answers)
  return (
    <StillFrame
      title={`An example. ${sayAnswers(example)}`}
      link={{ href: '/candidacy', label: 'Give your own answers' }}
    >
      <p className="mt-2 flex items-baseline gap-3 font-serif text-2xl tracking-tight">
        <VerdictMark verdict={verdict} />
        {candidacyVerdicts[verdict].title}
      </p>
      <ul className="mt-3">
        {candidacyEffects
          .flatMap(effect => reasons[effect])
          .map(({ id, effect, title, because }) => (
            <li key={id} className="grid grid-cols-[1.75rem_1fr] border-t border-rule py-2.5">
              <span className="pt-1.5">
                <ReasonMark effect={effect} />
              </span>
              <span>
                <span className="font-semibold">{title}.</span> <span className="text-soft">{because}</span>
              </span>
            </li>
          ))}
      </ul>
    </StillFrame>
  )
}
