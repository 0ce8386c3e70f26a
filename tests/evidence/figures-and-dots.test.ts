import { expect, it } from 'vitest'
import { statements as allStatements } from '@/app/data/data-files'
import type { ClaimId } from '@/content/evidence/claims'
import { sourceOf } from '@/content/evidence/source-ids'
import { claimText, getClaim } from '@/lib/evidence/claim'
import type { Statement } from '@/lib/evidence/statement'

/** The days of a line in the list of days are ours: what the articles say of them is worked out from their rules. */
const ofDays = (id: string) => id.startsWith('aftercare.day.')
/** A sum of ours stands for what it adds up. It says so, or counts days from a wait that is given once. */
const isOurSum = ({ id, says }: Statement) =>
  /\bour sum\b/i.test(says) || /^timeline\.(?:session\.[34]-of-|finished-after\.)/.test(id)
/** No upkeep, which we print as no money. */
const inWords = ['option.hair-transplant.cells.upkeep-money']

const statements = allStatements()
const bySource = (claims: readonly ClaimId[]) =>
  [...new Set(claims.map(sourceOf))].map(source => claims.filter(claim => sourceOf(claim) === source))
const figuresIn = (text: string) => text.replaceAll(',', '').match(/\d+(?:–\d+)?/g) ?? []

it('who gives another figure gives a figure', () => {
  const others = statements.flatMap(({ id, ground }) =>
    bySource(ground.differs.flatMap(({ how, claim }) => (how === 'figure' ? [claim] : []))).map(claims => ({
      id,
      claims,
    })),
  )
  expect(others.length).toBeGreaterThan(100)
  const without = others.filter(({ claims }) => !claims.some(claim => getClaim(claim).value))
  expect(without.map(({ id, claims }) => `${id}: ${claims}`)).toEqual([])
})

it('who says a statement with a figure gives one of its figures', () => {
  const said = statements.flatMap(statement => {
    const { id, says, states = says, ground } = statement
    const figures = ofDays(id) || isOurSum(statement) || inWords.includes(id) ? [] : figuresIn(states)
    return figures.length > 0 ? bySource(ground.says).map(claims => ({ id, claims, figures })) : []
  })
  expect(said.length).toBeGreaterThan(60)
  const without = said.filter(({ claims, figures }) => {
    const given = claims.flatMap(claim => figuresIn(claimText(claim)))
    return !figures.some(figure => given.includes(figure))
  })
  expect(without.map(({ id, claims }) => `${id}: ${claims}`)).toEqual([])
})
