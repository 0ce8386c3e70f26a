import type { ReactNode } from 'react'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { canBePlaced } from '@/lib/candidacy/place-reasons'
import { previewTable } from '@/lib/scalp/preview/preview-table'
import { QuizHeadClient } from './quiz-head.client'

/** Only the reasons that can sit somewhere on the head are called anything there. */
const table = {
  fading: previewTable().fading,
  titles: Object.fromEntries(
    candidacyFlow.rules.flatMap((rule, at) => (canBePlaced(rule) ? [[rule.id, candidacyRules[at]?.title ?? '']] : [])),
  ),
}

/** A head that the page lays into the quiz: `still` until the reader's own is drawn. */
export const QuizHead = ({ still, marked }: { still: ReactNode; marked?: boolean }) => (
  <QuizHeadClient table={table} still={still} {...(marked ? { marked } : {})} />
)
