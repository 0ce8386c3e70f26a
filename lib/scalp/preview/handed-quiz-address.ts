import { defineAddress } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { readOnce } from '@/lib/address/read-address'
import { quizUnread } from './preview-link-words'

/**
 * What the quiz hands on to the visualiser: its own text, whole, as one field, so that the quiz need not know how a
 * picture is set up. It is about health, so no server sees it.
 */
export const handedQuizAddress = defineAddress({
  path: '/preview',
  where: 'fragment',
  fields: {
    quiz: field(
      '',
      readOnce(text => (/^[\w=&,-]{1,2000}$/.test(text) ? text : undefined), quizUnread),
    ),
  },
})
