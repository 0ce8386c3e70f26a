import { defineAddress } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { readOnce } from '@/lib/address/read-address'

/**
 * What the quiz hands on to the comparison: its own text, whole, as one field. It is about health, so no server sees it:
 * a link carries it in its fragment, and the page keeps it in its own entry.
 */
export const compareQuizAddress = defineAddress({
  path: '/compare',
  where: 'fragment',
  fields: {
    quiz: field(
      '',
      readOnce(
        text => (/^[\w=&,-]{1,2000}$/.test(text) ? text : undefined),
        'The quiz’s answers in this link could not be read.',
      ),
    ),
  },
})
