import type { ReactNode } from 'react'
import { previewTable } from '@/lib/scalp/preview/preview-table'
import { QuizHeadClient } from './quiz-head.client'

const { fading } = previewTable()

/** A head that the page lays into the quiz: `still` until the reader's own is drawn. */
export const QuizHead = ({ still, marked }: { still: ReactNode; marked?: boolean }) => (
  <QuizHeadClient fading={fading} still={still} {...(marked ? { marked } : {})} />
)
