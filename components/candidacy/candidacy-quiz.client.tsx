'use client'

import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { LinkNotice } from '@/components/ui/link-notice'
import { titleStep } from '@/components/ui/page-title'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow, FlowQuestion } from '@/lib/candidacy/candidacy-flow'
import { goTogether } from '@/lib/candidacy/go-together'
import { stepsAround } from '@/lib/candidacy/steps-around'
import { CandidacyCheck } from './candidacy-answers'
import { CandidacyControls } from './candidacy-controls'
import { CandidacyProblems } from './candidacy-problems'
import { CandidacyResult, type CandidacyResultParts } from './candidacy-result'
import type { CandidacyPrices } from './candidacy-result-end'
import { CandidacySteps, nameOfStep } from './candidacy-steps'
import { QuizPicks } from './quiz-picks'
import { useCandidacyState } from './use-candidacy-state'

/**
 * What is picked for a question after one of its controls changed, in the order of the table. What does not go together
 * with the answer just ticked is unticked.
 */
function readPicked(root: HTMLElement, question: FlowQuestion, changed: HTMLInputElement): readonly string[] {
  const inputs = [...root.querySelectorAll<HTMLInputElement>(`[data-question="${question.id}"] input`)]
  if (question.many && changed.checked) {
    for (const input of inputs) {
      if (!goTogether(changed.value, input.value)) input.checked = false
    }
  }
  return inputs.filter(input => input.checked).map(input => input.value)
}

type CandidacyQuizProps = {
  flow: CandidacyFlow
  prices: CandidacyPrices
  /** Drawn by the server: the questions, and every answer the quiz can give. */
  intro: ReactNode
  questions: ReactNode
  result: CandidacyResultParts
  bar: ReactNode
  /** A picture beside the question, where there is room. It may read what is picked from `QuizPicks`. */
  aside: ReactNode
}

/** One question a screen. It moves the reader and keeps the answers; what the result shows is the stylesheet's doing. */
export const CandidacyQuiz = ({ flow, prices, intro, questions, result, bar, aside }: CandidacyQuizProps) => {
  const root = useRef<HTMLDivElement>(null)
  const { picks, at, problems, linkProblems, unknown, ready, goTo, answer, restart } = useCandidacyState(flow, root)
  const [unanswered, setUnanswered] = useState<CandidacyQuestionId>()
  const shown = useRef(at)
  const step = nameOfStep(flow, at)

  useEffect(() => {
    if (ready) titleStep(step)
  }, [step, ready])
  useEffect(() => {
    // A question that Back brings again stands at its top. A result is found where the reader left it.
    history.scrollRestoration = at === 'result' ? 'auto' : 'manual'
    return () => {
      history.scrollRestoration = 'auto'
    }
  }, [at])
  useEffect(() => {
    if (!ready || shown.current === at) return
    shown.current = at
    // Of all verdicts the one that shows is read out first.
    const heads = [...(root.current?.querySelectorAll<HTMLElement>('[data-part="result"] h2') ?? [])]
    const shownHead = heads.find(head => head.offsetParent !== null) ?? heads[0]
    const part = at === 'check' ? '[data-part="check"]' : `[data-question="${at}"]`
    const target = at === 'result' ? shownHead : root.current?.querySelector<HTMLElement>(part)
    target?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [at, ready])

  const onChange = ({ target }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement) || !root.current) return
    const question = flow.questions.find(({ id }) => id === target.name)
    if (question) answer(question.id, readPicked(root.current, question, target))
    setUnanswered(undefined)
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('[data-print]')) return window.print()
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-goto]') : null
    const place = flow.questions.find(({ id }) => id === link?.dataset.goto)?.id
    if (!ready || !place) return
    event.preventDefault()
    goTo(place)
  }

  const { asked, next, before, onward } = stepsAround(flow, picks, at)
  const here = flow.questions.find(({ id }) => id === at)
  const onContinue = () => (here && !picks[here.id] ? setUnanswered(here.id) : goTo(onward))
  const known = useMemo(() => (ready ? { flow, picks, at } : undefined), [ready, flow, picks, at])

  return (
    <QuizPicks value={known}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles up from real controls */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the clicks are those of links, which have keys of their own */}
      <div
        ref={root}
        className="quiz"
        data-widget="candidacy"
        data-at={ready ? at : undefined}
        onChange={onChange}
        onClick={onClick}
      >
        <h1 className="quiz-title">{`Am I a candidate?${ready ? ` ${step}` : ''}`}</h1>
        {intro}
        <LinkNotice unknown={unknown} />
        <CandidacyProblems
          flow={flow}
          at={at}
          problems={problems}
          linkProblems={linkProblems}
          unanswered={unanswered}
        />
        <div data-part="asking" className="lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-x-16">
          <div>
            <CandidacySteps asked={asked} picks={picks} at={at} />
            {questions}
            <CandidacyControls
              onContinue={onContinue}
              isLast={here !== undefined && next === undefined}
              onBack={before ? () => goTo(before) : undefined}
              onResult={Object.keys(picks).length > 1 ? () => goTo('result') : undefined}
            />
          </div>
          <div data-part="aside" className="sticky top-8 mt-24 hidden self-start lg:block">
            {aside}
          </div>
        </div>
        {ready && at === 'check' ? <CandidacyCheck flow={flow} picks={picks} onResult={() => goTo('result')} /> : null}
        <CandidacyResult
          flow={flow}
          prices={prices}
          picks={picks}
          drawn={result}
          ready={ready}
          onCheck={() => goTo('check')}
          onRestart={restart}
        />
        {bar}
      </div>
    </QuizPicks>
  )
}
