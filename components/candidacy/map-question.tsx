import type { CandidacyAnswerEntry, CandidacyQuestionEntry } from '@/content/candidacy/candidacy.schema'
import type { CandidacyRule } from '@/content/candidacy/candidacy-rules'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { sayOthers } from '@/lib/candidacy/candidacy-words'
import { ReasonMark } from './reason-mark'

const effects = {
  wait: 'Not now',
  doctor: 'A doctor first',
  repair: 'Repair',
  against: 'Against',
  settle: 'To sort out',
  for: 'For',
}

type MapQuestionProps = { question: CandidacyQuestionEntry; number: number; rules: readonly CandidacyRule[] }

const Leads = ({ question, answer, rules }: Omit<MapQuestionProps, 'number'> & { answer: CandidacyAnswerEntry }) => {
  const reached = rules.filter(rule =>
    Object.entries(rule.when).some(
      ([id, picked]) => id === question.id && (picked as readonly string[]).includes(answer.id),
    ),
  )
  return (
    <li className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[15rem_1fr]">
      <p className="font-semibold">{answer.label}</p>
      {reached.length === 0 ? (
        <p className="text-soft">No rule: it weighs nothing by itself</p>
      ) : (
        <ul className="grid gap-1.5">
          {reached.map(rule => {
            const others = sayOthers(candidacyFlow, rule, question.id)
            return (
              <li key={rule.id} className="grid grid-cols-[1.75rem_1fr]">
                <span className="pt-1">
                  <ReasonMark effect={rule.effect} />
                </span>
                <span>
                  <span className="text-soft">{effects[rule.effect]}: </span>
                  {rule.title}
                  {others ? <span className="text-sm text-soft">{` (if ${others})`}</span> : null}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

/** One question with all its answers, and what the rules make of each. */
export const MapQuestion = ({ question, number, rules }: MapQuestionProps) => (
  <li id={question.id} className="scroll-mt-6 border-t-2 border-ink pb-10 pt-5">
    <h3 className="text-xl">{`${number}. ${question.ask}`}</h3>
    <p className="mb-3 mt-1 text-soft">{question.why}</p>
    {question.askedIf ? (
      <p className="mb-3 text-sm text-soft">
        {`Asked only after some answers to: ${Object.keys(question.askedIf)
          .map(id => candidacyFlow.questions.find(asked => asked.id === id)?.name ?? id)
          .join('; ')}.`}
      </p>
    ) : null}
    <ul>
      {question.answers.map(answer => (
        <Leads key={answer.id} question={question} answer={answer} rules={rules} />
      ))}
    </ul>
  </li>
)
