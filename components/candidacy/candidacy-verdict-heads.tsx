import { type CandidacyVerdictId, candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { VerdictMark } from './verdict-mark'

const tones = { good: 'text-good', settle: 'text-settle', stop: 'text-stop', plain: 'text-ink' }

const Head = ({ id }: { id: CandidacyVerdictId }) => {
  const { title, says, tone } = candidacyVerdicts[id]
  return (
    <div data-verdict={id}>
      <h2 className={`grid max-w-[24ch] grid-cols-[auto_1fr] gap-x-3 text-3xl print:text-2xl ${tones[tone]}`}>
        <span className="pt-[0.3em] [&_svg]:size-5">
          <VerdictMark verdict={id} />
        </span>
        {title}
      </h2>
      <p className="mt-4 max-w-[60ch] font-serif text-lg print:mt-2 print:text-base">{says}</p>
    </div>
  )
}

/** The verdict in one sentence, with a shape and a word as well as a colour. All five; the rules' stylesheet shows one. */
export const CandidacyVerdictHeads = () => (
  <>
    {candidacyVerdictIds.map(id => (
      <Head key={id} id={id} />
    ))}
    <p className="mt-3 max-w-[60ch] text-soft">
      Not medical advice. It weighs your answers by what five articles say and by facts from outside them, which are
      marked. It cannot see your scalp. <a href="/candidacy/map">How it decides</a>
    </p>
  </>
)
