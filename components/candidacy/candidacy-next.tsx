import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'

/** What to do next, by verdict; and for readers without script, what would change it in general. */
export const CandidacyNext = () =>
  candidacyVerdictIds.map(id => {
    const { changes, next } = candidacyVerdicts[id]
    return (
      <div key={id} data-verdict={id}>
        <div className="quiz-plain mt-10">
          <h3 className="mb-2 text-xl">What would change this</h3>
          <p className="max-w-[60ch]">{changes}</p>
        </div>
        <h3 className="mb-3 mt-10 text-xl print:mb-1 print:mt-5 print:text-base">What to do next</h3>
        <ul className="border-b border-rule">
          {next.map(step => (
            <li
              key={step.text}
              className="flex min-h-11 items-center border-t border-rule py-2 print:min-h-0 print:py-1"
            >
              {'href' in step ? <a href={step.href}>{step.text}</a> : step.text}
            </li>
          ))}
        </ul>
      </div>
    )
  })
