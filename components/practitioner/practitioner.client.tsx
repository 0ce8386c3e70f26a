'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { addPerson, removePerson, setAnswer, setText } from '@/lib/practitioner/change-sheet'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { emptySheet } from '@/lib/practitioner/practitioner-sheet'
import { readAnswers } from '@/lib/practitioner/read-answers'
import { readSheetFragment, sheetFragment } from '@/lib/practitioner/sheet-link'
import type { AnswersByQuestion } from '@/lib/practitioner/sort-questions'
import { CompareView } from './compare-view'
import { QuestionList } from './question-list'
import type { SheetActions } from './sheet-actions'
import { VisitView } from './visit-view'

type PractitionerClientProps = { groups: readonly CheckLineGroup[] } & (
  | { mode: 'compare'; questions: readonly QuestionLine[]; grounds: Readonly<Record<string, ReactNode>> }
  | { mode: 'visit' }
)

const noAnswers: AnswersByQuestion = {}

/**
 * Holds the people in memory and nowhere else. What the quiz or another page hands on comes by fragment, which no
 * server sees. A sheet leaves this page only in a link that the reader follows or copies.
 */
export const PractitionerClient = (props: PractitionerClientProps) => {
  const [sheet, setSheet] = useState(emptySheet)
  const [answers, setAnswers] = useState(noAnswers)
  const [at, setAt] = useState(0)
  const [live, setLive] = useState(false)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const { hash } = window.location
    setLive(true)
    setAnswers(readAnswers(hash))
    const shared = readSheetFragment(hash)
    if (shared) setSheet(shared)
    else if (/[#&]people=/.test(hash)) setSaid('This link is cut or too old, so its people could not be read.')
  }, [])

  const actions: SheetActions = {
    onAnswer: (person, check, answer) => setSheet(now => setAnswer(now, person, check, answer)),
    onText: (person, field, text) => setSheet(now => setText(now, person, field, text)),
    onAdd: () => setSheet(addPerson),
    onRemove: person => setSheet(now => removePerson(now, person)),
    onClear: () => {
      setSheet(emptySheet)
      // What a link brought along would be back after a reload.
      window.history.replaceState(null, '', window.location.pathname)
      setSaid('All people are gone.')
    },
    onCopy: () => {
      const link = `${window.location.origin}/practitioner${sheetFragment(sheet)}`
      navigator.clipboard.writeText(link).then(
        () => setSaid('The link is copied. It holds all that you wrote.'),
        () => setSaid(`Copy this link: ${link}`))
    },
  }

  if (props.mode === 'visit') {
    return <VisitView groups={props.groups} sheet={sheet} at={at} live={live} actions={actions} onPerson={setAt} said={said} />
  }
  return (
    <div data-widget="practitioner">
      <QuestionList lines={props.questions} grounds={props.grounds} answers={answers} />
      <CompareView groups={props.groups} sheet={sheet} live={live} said={said} actions={actions} />
    </div>
  )
}
