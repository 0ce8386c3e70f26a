import { field } from './field'
import { readOnce } from './read-address'

/**
 * What the quiz hands on to another tool: its own text, whole, as one field, so that neither need know the other. It is
 * about health, so it belongs into a fragment, which no server sees.
 */
export const quizField = field(
  '',
  readOnce(
    text => (/^[\w=&,-]{1,2000}$/.test(text) ? text : undefined),
    'The quiz’s answers in this link could not be read.',
  ),
)
