import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'

/**
 * The names in the quiz's text, for a room that is handed it whole and need not know the answers. They stand apart from
 * the quiz's own address, so that such a page does not load it. `tests/lib/candidacy` holds them against the table.
 */
export const quizNames = [
  'change',
  'pattern',
  'own-smp',
  'scar-age',
  'hair',
  'wishes',
  'sex',
  'skin',
  'course',
  'cause',
  'scalp',
  'illness',
  'medicines',
  'also',
] as const satisfies readonly CandidacyQuestionId[]
export type QuizName = (typeof quizNames)[number]
