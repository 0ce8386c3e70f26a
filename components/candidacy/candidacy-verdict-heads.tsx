import { sourceCount } from '@/content/evidence/source-ids'
import { Button, ButtonLink } from '@/components/ui/button'
import {
  type CandidacyVerdictEntry,
  type CandidacyVerdictId,
  candidacyVerdictIds,
} from '@/content/candidacy/candidacy.schema'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { decidingEffect } from '@/lib/candidacy/verdict-steps'
import { VerdictMark } from './verdict-mark'

const tones = { good: 'text-good', settle: 'text-settle', stop: 'text-stop', plain: 'text-ink' }

/** All that may decide a verdict, in words. The rules' stylesheet shows those of the first rule that holds. */
const Because = ({ id }: { id: CandidacyVerdictId }) => {
  const { otherwise }: CandidacyVerdictEntry = candidacyVerdicts[id]
  const effect = id === 'open' ? undefined : decidingEffect[id]
  const rules = candidacyRules.filter(rule => rule.effect === effect && (effect !== 'for' || rule.fits))
  return (
    <>
      {otherwise ? (
        <span data-why={effect} data-decides="otherwise">
          {otherwise}
        </span>
      ) : null}
      {rules.map(rule => (
        <span key={rule.id} data-why={effect} data-decides={rule.id}>
          {rule.decides}
        </span>
      ))}
    </>
  )
}

const Head = ({ id }: { id: CandidacyVerdictId }) => {
  const { title, says, tone, action } = candidacyVerdicts[id]
  return (
    <div data-verdict={id}>
      <h2
        tabIndex={-1}
        className={`grid max-w-[34ch] scroll-mt-6 grid-cols-[auto_1fr] gap-x-3 text-3xl print:text-2xl ${tones[tone]}`}
      >
        <span className="pt-[0.3em] [&_svg]:size-5">
          <VerdictMark verdict={id} />
        </span>
        <span>
          {`${title}, because `}
          <Because id={id} />
        </span>
      </h2>
      <p className="mt-4 max-w-[60ch] font-serif text-lg print:mt-2 print:text-base">{says}</p>
      {id === 'doctor-first' ? (
        <div className="quiz-script print:hidden">
          <Button data-print className="mt-5">
            Print this for the doctor
          </Button>
        </div>
      ) : null}
      <div className={id === 'doctor-first' ? 'quiz-plain' : ''}>
        <ButtonLink href={action.href} className="mt-5 print:hidden">
          {action.text}
        </ButtonLink>
      </div>
    </div>
  )
}

/** The verdict in one sentence that names what decides, and what it asks for. All of them; the stylesheet shows one. */
export const CandidacyVerdictHeads = () => (
  <>
    {candidacyVerdictIds.map(id => (
      <Head key={id} id={id} />
    ))}
    <p className="mt-5 max-w-[60ch] text-soft">
      This quiz is not medical advice. It weighs your answers by {`what ${sourceCount} articles say`} and by facts from
      outside them, which are marked, and it cannot see your scalp. <a href="/candidacy/map">How it decides</a>
    </p>
  </>
)
