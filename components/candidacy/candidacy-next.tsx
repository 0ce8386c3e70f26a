import { candidacyGuides } from '@/content/candidacy/candidacy-guides'
import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { doctorTalk, meanwhile } from '@/content/candidacy/candidacy-talk'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { guideHref } from '@/lib/articles/guide-address'
import { mayPlan } from '@/lib/candidacy/verdict-steps'

/** What would change each verdict, in general. */
export const CandidacyChangesInWords = () =>
  candidacyVerdictIds.map(id => (
    <p key={id} data-verdict={id} className="max-w-[60ch]">
      {candidacyVerdicts[id].changes}
    </p>
  ))

type StepsProps = { id?: string; title: string; steps: readonly { text: string; href?: string }[] }

const Steps = ({ id, title, steps }: StepsProps) => (
  <>
    <h3 id={id} tabIndex={-1} className="mb-3 mt-10 scroll-mt-6 text-xl print:mb-1 print:mt-5 print:text-base">
      {title}
    </h3>
    <ul className="border-b border-rule">
      {steps.map(({ text, href }) => (
        <li key={text} className="flex min-h-11 items-center border-t border-rule py-2 print:min-h-0 print:py-1">
          {href ? <a href={href}>{text}</a> : text}
        </li>
      ))}
    </ul>
  </>
)

/** What to do next, by verdict. A price stands here once; with a script it is that of the reader's own area. */
export const CandidacyNext = () =>
  candidacyVerdictIds.map(id => (
    <div key={id} data-verdict={id}>
      {id === 'doctor-first' ? (
        <div className="print:columns-2 print:gap-8">
          <Steps id="for-the-doctor" title="How to raise it with a doctor" steps={doctorTalk} />
        </div>
      ) : null}
      {id === 'not-now' ? (
        <div className="print:hidden">
          <Steps id="meanwhile" title="What you can do meanwhile" steps={meanwhile} />
        </div>
      ) : null}
      <div className={id === 'doctor-first' ? 'print:hidden' : ''}>
        <Steps title="What to do next" steps={candidacyVerdicts[id].next} />
      </div>
      {mayPlan(id) ? (
        <p className="quiz-plain mt-3">
          See <a href="/timeline">when it would be finished</a> and <a href="/cost">what it would cost</a>.
        </p>
      ) : null}
    </div>
  ))

/** All guides that are about somebody. The rules' stylesheet shows those that are about this reader. */
export const CandidacyGuides = () => (
  <section data-group="guides" className="mt-10 print:hidden" aria-labelledby="result-guides">
    <h3 id="result-guides" className="mb-3 text-xl">
      Guides for you
    </h3>
    <ul className="border-b border-rule">
      {candidacyGuides.map(({ slug, name }) => (
        <li key={slug} data-guide={slug} className="border-t border-rule">
          <a href={guideHref(slug)} className="flex min-h-11 items-center py-2">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
