import { expect, it } from 'vitest'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { lineGround } from '@/lib/aftercare/line-ground'
import { sourceStates } from '@/lib/evidence/ground'

const table = aftercareTable()

/** What the five say of a line on one day: "S0 against, S2 figure". The silent are left out. */
function saidOn(day: number, activity: AftercareActivity): string {
  const line = aftercareFromTable(day, {}, table).lines.find(one => one.activity === activity)
  if (!line) throw new RangeError(`no line on "${activity}" on day ${day}`)
  const ground = lineGround(line, table.rules)
  const states = sourceStates(ground)
  return sourceIds
    .flatMap(source => {
      const how = ground.differs.find(({ claim }) => sourceOf(claim) === source)?.how
      return states[source] === 'silent' ? [] : [`${source} ${states[source] === 'differs' ? how : states[source]}`]
    })
    .join(', ')
}

it.each([
  ['everyone who bars it says so while all of them do', 0, 'wash', 'S0 says, S2 says, S3 weaker, S4 says'],
  ['who names one of two things says a part', 0, 'gym', 'S0 says, S2 part, S3 part, S4 part'],
  ['a ban that is over is of an earlier time', 5, 'touch', 'S0 earlier, S2 part, S3 beside, S4 says'],
  ['only a ban that is tied to healing waits for it', 7, 'gym', 'S0 earlier, S2 earlier, S3 part, S4 earlier'],
  ['who allows it by then is against a ban', 5, 'rinse', 'S0 against, S2 figure, S3 weaker, S4 weaker'],
  ['a day that is between two counts is another figure', 5, 'wash', 'S0 says, S2 figure, S3 weaker, S4 weaker'],
  [
    'past the first days “once healed” names no day',
    5,
    'treatments',
    'S0 beside, S1 beside, S2 weaker, S3 beside, S4 beside',
  ],
  [
    'words that can be read in two ways say it less firmly',
    11,
    'shampoo',
    'S0 earlier, S2 weaker, S3 beside, S4 weaker',
  ],
  ['leave for one thing is not against a ban on another', 5, 'shower', 'S0 beside, S2 weaker, S3 beside, S4 weaker'],
  ['no need to rest is against a day of rest', 0, 'routine', 'S0 part, S2 against, S3 says, S4 beside'],
  ['words that bar a part of it say a part', 0, 'pool', 'S0 part, S2 says, S3 weaker, S4 part'],
  [
    'a ban without an end goes further than “once healed”',
    7,
    'touch',
    'S0 earlier, S2 earlier, S3 beside, S4 stronger',
  ],
  ['what holds in the long term is of a later time', 0, 'sun', 'S0 later, S2 says, S3 weaker, S4 says'],
  ['a rule with words of its own says them', 30, 'scrub', 'S0 beside, S2 earlier, S3 weaker, S4 says'],
  ['sources without a rule are heard beside it', 0, 'pillow', 'S0 says, S2 beside, S4 beside'],
  ['an end that only we read leaves it weaker', 30, 'clean', 'S0 beside, S2 weaker, S4 says'],
] as const)('%s', (_, day, activity, said) => {
  expect(saidOn(day, activity)).toBe(said)
})

it('a source that the reader switched off is not heard', () => {
  const line = aftercareFromTable(0, { without: ['S2', 'S4'] }, table).lines.find(one => one.activity === 'pillow')
  expect(line && lineGround(line, table.rules).differs).toEqual([])
})
