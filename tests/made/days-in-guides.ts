import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { SourceId } from '@/content/evidence/source-ids'
import type { HeldState } from '@/lib/aftercare/strictness'

/**
 * Sentences of the guides that allow something after a session or keep somebody off it, and what they say as days of an
 * article: the tool may say nothing else to the same person. `words` are a piece of the sentence as a reader sees it.
 * Tables and lists that a guide prints from the tool itself need no row.
 */
export type DaySentence = {
  readonly guide: string
  readonly words: string
} & (
  | {
      readonly source: SourceId
      readonly says: readonly (readonly [AftercareActivity, HeldState, from: number, to: number])[]
    }
  /** It speaks of no day after a session. Why it stands apart. */
  | { readonly apart: string }
)

const tool = 'speaks of the tools of the trade or of the session itself'
/** Of the time before a session. */
const before = 'speaks of the time before the first session'
const asks = 'only asks; the answer stands beside it'

export const daySentences: readonly DaySentence[] = [
  {
    guide: 'aftercare',
    words: 'the grooming blog allows no more than a rinse, which we read as no pool',
    source: 'S0',
    says: [
      ['rinse', 'may', 5, 10],
      ['pool', 'no', 0, 10],
    ],
  },
  {
    guide: 'aftercare',
    words: 'the grooming blog allows a rinse but no shampoo',
    source: 'S0',
    says: [
      ['rinse', 'may', 5, 10],
      ['shampoo', 'no', 5, 10],
      ['rinse', 'silent', 11, 60],
      ['shampoo', 'silent', 11, 60],
    ],
  },
  {
    guide: 'aftercare',
    words: 'or for the first days, without a number, according to the clinics in Turkey and Canada',
    source: 'S2',
    says: [['rinse', 'no', 0, 4]],
  },
  {
    guide: 'aftercare',
    words: 'or for the first days, without a number, according to the clinics in Turkey and Canada',
    source: 'S4',
    says: [
      ['rinse', 'no', 0, 4],
      ['wash', 'no', 0, 4],
    ],
  },
  {
    guide: 'aftercare',
    words: 'For the transplant clinic, it is too much washing that you should avoid',
    source: 'S3',
    says: [['wash', 'limit', 0, 6]],
  },
  { guide: 'aftercare', words: 'Can you shower at all?', apart: asks },
  {
    guide: 'aftercare',
    words: 'Not in the first days, according to the clinic in Canada',
    source: 'S4',
    says: [['shower', 'no', 0, 6]],
  },
  {
    guide: 'aftercare',
    words: 'just before shaving is allowed',
    source: 'S2',
    says: [
      ['shave', 'no', 0, 14],
      ['shave', 'may', 15, 60],
    ],
  },
  {
    guide: 'aftercare',
    words: 'and to start with shampoo about then',
    source: 'S2',
    says: [
      ['shampoo', 'no', 0, 14],
      ['shampoo', 'may', 15, 60],
      ['shave', 'no', 0, 14],
      ['shave', 'may', 15, 60],
    ],
  },
  {
    guide: 'aftercare',
    words: 'wash it gently, with mild shampoo and lukewarm water and without hard scrubbing',
    source: 'S4',
    says: [['wash', 'no', 0, 6]],
  },
  {
    guide: 'aftercare',
    words: 'That may be a cream or other products to help it heal',
    apart: 'says what you are given',
  },
  { guide: 'aftercare', words: 'Whether you can drink alcohol', apart: 'names what nobody says' },
  {
    guide: 'aftercare',
    words: 'skin doctors from outside the five advise water-resistant sunscreen',
    apart: 'is from outside the five, without a day',
  },
  {
    guide: 'aftercare',
    words: 'always wear sunscreen or a hat, and use a cream each day, says the grooming blog',
    source: 'S0',
    says: [
      ['sunscreen', 'do', 11, 60],
      ['hat', 'do', 11, 60],
      ['moisturise', 'do', 11, 60],
      ['sun', 'limit', 11, 60],
    ],
  },
  { guide: 'choosing-a-practitioner', words: 'training you can check', apart: tool },
  { guide: 'getting-ready', words: 'If a numbing cream will be used', apart: before },
  {
    guide: 'getting-ready',
    words: 'then your scalp has to stay dry and out of the sun',
    source: 'S4',
    says: [
      ['rinse', 'no', 0, 4],
      ['sun', 'no', 0, 4],
    ],
  },
  {
    guide: 'getting-ready',
    words: 'the next session can come before the razor is allowed',
    source: 'S2',
    says: [
      ['shave', 'no', 0, 14],
      ['shave', 'may', 15, 60],
    ],
  },
  {
    guide: 'how-long-it-lasts',
    words: 'always wear a hat or sunscreen, says the grooming blog',
    source: 'S0',
    says: [
      ['sunscreen', 'do', 11, 60],
      ['hat', 'do', 11, 60],
    ],
  },
  { guide: 'living-with-it', words: 'some years on you may want fresh dots', apart: 'speaks of years' },
  { guide: 'living-with-it', words: 'says when one may go on', apart: 'names what nobody says' },
  { guide: 'living-with-it', words: 'says if fibres or powders may go over the dots', apart: 'names what nobody says' },
  { guide: 'living-with-it', words: 'you could wear your hair shaved for a while first', apart: before },
  { guide: 'living-with-it', words: 'You may want a first touch-up', apart: 'speaks of years' },
  { guide: 'pain-and-numbing', words: 'A local anaesthetic can be an injection', apart: tool },
  { guide: 'pain-and-numbing', words: 'Once the needle has been at work, it is broken skin', apart: tool },
  { guide: 'sessions', words: 'Numbing cream goes on, followed by a wait', apart: tool },
  {
    guide: 'sessions',
    words: 'the next session comes just before you may shave',
    source: 'S2',
    says: [
      ['shave', 'no', 0, 14],
      ['shave', 'may', 15, 60],
    ],
  },
  { guide: 'what-it-costs', words: 'work out the whole price', apart: 'speaks of money' },
  { guide: 'women', words: 'when you can dye your hair again', apart: 'names what nobody says' },
]
