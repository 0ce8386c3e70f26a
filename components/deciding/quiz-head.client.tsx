'use client'

import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { QuizPicks } from '@/components/candidacy/quiz-picks'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { newQuizHead, QuizHeadMarks } from './draw-quiz-head'

type QuizHeadProps = {
  /** The years of fading, which its painter asks for. */
  fading: FadingBands
  /** Stands there until the head is drawn, where it cannot be, and where no script runs. */
  still: ReactNode
  /** At the result: the reasons are marked where they sit on the head. */
  marked?: boolean
}

const Marks = ({ marks }: Pick<QuizHeadMarks, 'marks'>) => (
  <svg viewBox="0 0 100 100" aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
    {marks.map(({ place, x, y, isSeen }, nth) =>
      isSeen ? (
        <g key={place} transform={`translate(${x * 100} ${y * 100})`}>
          <circle r="3.6" className="fill-paper stroke-ink" strokeWidth="0.6" />
          <text y="1.5" textAnchor="middle" fontSize="4.2" className="fill-ink font-semibold">
            {nth + 1}
          </text>
        </g>
      ) : null,
    )}
  </svg>
)

type DrawnHeadProps = QuizHeadProps & { flow: CandidacyFlow; picks: CandidacyPicks }

const DrawnHead = ({ flow, picks, fading, still, marked = false }: DrawnHeadProps) => {
  const figure = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [head, setHead] = useState<ReturnType<typeof newQuizHead>>()
  const [drawn, setDrawn] = useState<QuizHeadMarks>()
  const [isShown, setShown] = useState(false)

  useEffect(() => {
    const [place, target] = [figure.current, canvas.current]
    if (!place || !target || typeof IntersectionObserver === 'undefined') return
    let isLeft = false
    let own: ReturnType<typeof newQuizHead> | undefined
    // It loads where it comes into sight: on a phone the questions have no room for it.
    const watch = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      import('./draw-quiz-head').then(
        late => {
          if (isLeft) return
          own = late.newQuizHead(target, flow, fading, () => setShown(true))
          setHead(own)
        },
        () => {
          // The still picture stays.
        },
      )
    })
    watch.observe(place)
    return () => {
      isLeft = true
      watch.disconnect()
      own?.leave()
    }
  }, [flow, fading])

  useEffect(() => {
    if (head) setDrawn(head.draw(picks, marked))
  }, [head, picks, marked])

  const marks = drawn?.marks ?? []
  return (
    <figure ref={figure} data-part="quiz-head" data-state={isShown ? 'drawn' : 'still'} className="quiz-head">
      <div className="quiz-head-still" aria-hidden={isShown}>
        {still}
      </div>
      <div className="quiz-head-drawn relative">
        <canvas ref={canvas} role="img" aria-label={drawn?.label} className="block aspect-square w-full" />
        <Marks marks={marks} />
      </div>
      <figcaption className="mt-2 text-sm text-soft">
        {marks.length > 0 ? (
          <ol className="mb-2 grid gap-1 text-ink">
            {marks.map(({ place, name, titles, isSeen }, nth) => (
              <li key={place} className="grid grid-cols-[1.5rem_1fr]">
                <span className="font-semibold tabular-nums">{nth + 1}</span>
                <span>
                  <span className="font-semibold">{`${name}${isSeen ? '' : ', on the side that is turned away'}: `}</span>
                  {titles.join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        ) : null}
        {isShown
          ? 'Drawn on your device from your answers. It is a drawing made by a program and shows no dots.'
          : null}
      </figcaption>
    </figure>
  )
}

/** The head beside the quiz becomes the reader's: it takes each answer that shows. Nothing of it leaves the device. */
export const QuizHeadClient = (props: QuizHeadProps) => {
  const known = useContext(QuizPicks)
  if (!known || (known.at === 'result') !== (props.marked ?? false)) return props.still
  return <DrawnHead {...props} flow={known.flow} picks={known.picks} />
}
