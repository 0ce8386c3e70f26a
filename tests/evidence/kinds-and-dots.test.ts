import { expect, it } from 'vitest'
import { statements as allStatements } from '@/app/data/data-files'
import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import { sourceOf } from '@/content/evidence/source-ids'
import { contradictions, opposedIn } from '@/lib/evidence/conflicts'

/** The contradictions of two sources in which these two claims cannot both be right. */
const opposed = (one: ClaimId, other: ClaimId) =>
  sourceOf(one) === sourceOf(other) ? [] : contradictions.filter(id => opposedIn(id, one).includes(other))

/** A line of a day is worked out from the rules in force, and speaks of that day alone. */
const statements = allStatements().filter(({ id }) => !id.startsWith('aftercare.day.'))

/** Two claims that contradict each other fit where the statement is about others than one of them. */
const aboutOthers: readonly Difference[] = ['people', 'place', 'later']

it('a dot is struck only where a point of difference says that both cannot be right', () => {
  const forced = statements.flatMap(({ id, ground }) =>
    ground.against
      .filter(claim => !ground.says.some(one => opposed(one, claim).length > 0))
      .map(claim => `${id}: ${claim}`),
  )
  expect(forced).toEqual([])
})

it('where a point of difference says that both cannot be right, no row lets them fit', () => {
  const loose = statements.flatMap(({ id, ground }) =>
    ground.differs.flatMap(({ claim, how }) =>
      aboutOthers.includes(how) || !ground.says.some(one => opposed(one, claim).length > 0) ? [] : [id],
    ),
  )
  expect(loose).toEqual([])
})
