import { defineAddress } from '@/lib/address/define-address'
import { quizField } from '@/lib/address/quiz-field'

/** What the quiz hands on to the visualiser: the quiz need not know how a picture is set up. */
export const handedQuizAddress = defineAddress({
  path: '/preview',
  where: 'fragment',
  fields: { quiz: quizField },
})
