import { expect, it } from 'vitest'
import { sayDay, sayDays, sayWhen } from '@/lib/aftercare/say-when'
import type { WhenVoice } from '@/lib/aftercare/when-can-i'
import { madeRule } from './made-table'

const voice: WhenVoice = {
  source: 'S0',
  kind: 'from',
  early: 5,
  late: 7,
  about: false,
  words: null,
  after: null,
  rules: [],
}
const none = { early: null, late: null }

it('writes a day, or about a day', () => {
  expect([sayDay(5), sayDay(0, false), sayDay(7, true)]).toEqual(['day 5', 'day 0', 'about day 7'])
})

it.each([
  [5, 5, false, 'day 5'],
  [7, 7, true, 'about day 7'],
  [5, 7, false, 'day 5 to 7'],
  [5, 7, true, 'about day 5 to 7'],
  [0, 0, false, 'day 0'],
  [null, null, false, 'no day'],
  [null, 7, false, 'no day'],
  [5, null, true, 'no day'],
] as const)('writes %s to %s, about: %s, as "%s"', (early, late, about, says) => {
  expect(sayDays({ early, late, about })).toBe(says)
})

it.each([
  [{ kind: 'from' }, 'from day 5 to 7'],
  [{ kind: 'not-before', after: 'silent' }, 'not before day 5 to 7, then it says nothing'],
  [{ kind: 'healed', after: 'ask' }, 'not before day 5 to 7, then only once healed, as we read it'],
  [
    { kind: 'words', words: 'a few days', after: 'ask' },
    'no day, only words: “a few days”, then only once healed, as we read it',
  ],
  [{ kind: 'words', words: 'until it has healed', after: 'ask' }, 'no day, only words: “until it has healed”'],
  [{ kind: 'part', after: 'ask' }, 'only in part until day 5 to 7, then only once healed, as we read it'],
  [{ kind: 'long-term', ...none, rules: [madeRule({ title: 'Tell the staff' })] }, 'with no first day: tell the staff'],
  [{ kind: 'words', words: 'until healed' }, 'no day, only words: “until healed”'],
  [{ kind: 'never', ...none }, 'to be kept off, with no end named'],
  [{ kind: 'part', ...none }, 'only in part, with no end named'],
  [{ kind: 'part' }, 'only in part until day 5 to 7'],
  [{ kind: 'duty' }, 'asked for until day 5 to 7'],
  [{ kind: 'duty', ...none }, 'asked for, with no end named'],
  [{ kind: 'duty', words: 'until healed' }, 'asked for, with no end named'],
  [{ kind: 'as-told', ...none }, 'as your practitioner tells you'],
  [{ kind: 'any', early: 0, late: 0 }, 'from the day itself'],
  [{ kind: 'long-term', ...none }, 'for good, with no first day'],
  [{ kind: 'silent', ...none }, 'says nothing'],
] as const)('words %o as "%s"', (more, says) => {
  expect(sayWhen({ ...voice, ...more })).toBe(says)
})
