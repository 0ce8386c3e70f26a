import { Fold } from '@/components/ui/fold'
import type { CandidacyAnswerEntry, CandidacyQuestionEntry } from '@/content/candidacy/candidacy.schema'
import { type CandidacyRule, candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { reasonAnchor } from '@/lib/candidacy/candidacy-reason'
import { sayOthers } from '@/lib/candidacy/candidacy-words'
import { drawMap } from '@/lib/candidacy/draw-map'
import { printList } from '@/lib/format/print-list'
import { ReasonMark } from './reason-mark'

const effects = {
  wait: 'Not now',
  doctor: 'A doctor first',
  repair: 'Repair',
  against: 'Against',
  settle: 'To sort out',
  for: 'For',
}

const { questions, results } = drawMap(candidacyFlow)

/** What the strands of the drawing show of a question, in words. */
function sayStrands(id: CandidacyQuestionEntry['id']): string {
  const led = questions.find(question => question.id === id)?.strands.map(({ verdict }) => verdict) ?? []
  const shorts = results.filter(result => led.includes(result.id)).map(({ short }) => `“${short}”`)
  return shorts.length > 0
    ? `Its answers can lead to ${printList(shorts)}.`
    : 'It leads to no result by itself, but it decides what else we ask.'
}

const leadsOn = (rule: CandidacyRule, question: string, answer: string) =>
  Object.entries(rule.when).some(([id, picked]) => id === question && picked.includes(answer))

const Leads = ({ question, answer }: { question: CandidacyQuestionEntry; answer: CandidacyAnswerEntry }) => {
  const reached = candidacyRules.filter(rule => leadsOn(rule, question.id, answer.id))
  return (
    <li className="grid gap-x-6 border-t border-rule py-3 break-inside-avoid sm:grid-cols-[15rem_1fr] print:py-1">
      <p className="font-semibold">{answer.label}</p>
      {reached.length === 0 ? (
        <p className="text-soft">This answer weighs nothing by itself</p>
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
                  <a href={`#${reasonAnchor(rule.id)}`}>{rule.title}</a>
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
export const MapQuestion = ({ question, number }: { question: CandidacyQuestionEntry; number: number }) => (
  <Fold heading={<h3 className="text-xl">{`${number}. ${question.ask}`}</h3>} inside={sayStrands(question.id)}>
    {/* Inside the fold, so that a link opens it. */}
    <div id={question.id} className="scroll-mt-32">
      <p className="mb-3 max-w-[60ch]">{question.why}</p>
      {question.askedIf ? (
        <p className="mb-3 text-sm text-soft">
          {`We ask this only after some answers to: ${Object.keys(question.askedIf)
            .map(id => candidacyFlow.questions.find(asked => asked.id === id)?.name ?? id)
            .join('; ')}.`}
        </p>
      ) : null}
      <ul>
        {question.answers.map(answer => (
          <Leads key={answer.id} question={question} answer={answer} />
        ))}
      </ul>
    </div>
  </Fold>
)
