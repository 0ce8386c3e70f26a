import { defineAddress } from '@/lib/address/define-address'
import { quizField } from '@/lib/address/quiz-field'

/** What the quiz hands on to the comparison: a link carries it in its fragment, and the page keeps it in its own entry. */
export const compareQuizAddress = defineAddress({
  path: '/compare',
  where: 'fragment',
  fields: { quiz: quizField },
})
