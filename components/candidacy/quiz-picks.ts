import { createContext } from 'react'
import type { CandidacyPlace } from '@/lib/candidacy/candidacy-address'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'

/** What the quiz knows, for what the page lays into it. `undefined` before it has read its entry, and without script. */
export const QuizPicks = createContext<{ flow: CandidacyFlow; picks: CandidacyPicks; at: CandidacyPlace } | undefined>(
  undefined,
)
