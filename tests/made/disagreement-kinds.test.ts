import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { sourceOf } from '@/content/evidence/source-ids'
import {
  contradictions,
  disagreementIds,
  getDisagreement,
  isContradiction,
  mereDifferences,
  conflictsOf,
  opposedIn,
  selfContradictions,
} from '@/lib/evidence/conflicts'
import { readFromArticles } from './disagreement-kinds'

/** The claims of other sources that cannot be true together with this one, in any disagreement. */
const opponentsOf = (claim: ClaimId) =>
  conflictsOf(claim).flatMap(id => opposedIn(id, claim).filter(other => sourceOf(other) !== sourceOf(claim)))

const rows = disagreementIds.map(id => ({ id, ...getDisagreement(id) }))
const speakers = (claims: readonly ClaimId[]) => new Set(claims.map(sourceOf))

describe('what a point of difference is', () => {
  it.each(rows)('$id is what the articles make of it', ({ id, kind }) => {
    expect(kind).toBe(readFromArticles[id][0])
  })

  it.each(rows)('$id has the two voices that decide it on two sides', ({ id, sides }) => {
    const [, [one], [other]] = readFromArticles[id]
    const at = (source: string) =>
      sides.flatMap((side, i) => (side.claims.some(c => sourceOf(c) === source) ? [i] : []))
    expect(at(one).some(a => at(other).some(b => a !== b))).toBe(true)
  })

  it('is a contradiction where the two voices that decide it oppose each other, and of two sources', () => {
    const without = contradictions.filter(id => {
      const [, [one], [other]] = readFromArticles[id]
      const own = getDisagreement(id).sides.flatMap(side => side.claims.filter(claim => sourceOf(claim) === one))
      return one === other || !own.some(claim => opponentsOf(claim).some(against => sourceOf(against) === other))
    })
    expect(without).toEqual([])
  })

  it('opposes nobody where it is no contradiction of two sources', () => {
    const opposing = new Set(
      rows.flatMap(({ sides }) => sides.flatMap(side => side.claims.flatMap(claim => opponentsOf(claim)))),
    )
    const disputed = new Set(contradictions.flatMap(id => getDisagreement(id).sides.flatMap(side => side.claims)))
    expect([...opposing].filter(claim => !disputed.has(claim))).toEqual([])
  })

  it('is of one source alone where a source contradicts itself', () => {
    const others = rows.filter(
      ({ kind, sides }) => kind === 'internal' && speakers(sides.flatMap(s => s.claims)).size > 1,
    )
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it('names another place on each side where the markets differ', () => {
    const places = rows
      .filter(({ kind }) => kind === 'market')
      .map(({ sides }) => sides.map(({ says }) => says.match(/\b(US|Turkey|worldwide)\b/)?.[0]))
    expect(places.length).toBeGreaterThan(0)
    for (const named of places) {
      expect(named).not.toContain(undefined)
      expect(new Set(named).size).toBe(named.length)
    }
  })

  it('counts each point once: as a contradiction of two, of one with itself, or as less', () => {
    expect([...contradictions, ...selfContradictions, ...mereDifferences].toSorted()).toEqual(disagreementIds)
  })
})

const folder = join(process.cwd(), 'content/articles')
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.mdx'))
/** Words that call it a contradiction. */
const harsh = /contradict|cannot both|both cannot|in dispute|disagree|\bclash|at odds|one another wrong|debate/i
const isId = (name: string): name is DisagreementId => Object.hasOwn(readFromArticles, name)

describe('a guide', () => {
  it('calls nothing a contradiction that is none', () => {
    const wrong = articles.flatMap(name =>
      readFileSync(join(folder, name), 'utf8')
        .split(/(?<=[.?!](?:<\/Fact>)?)\s+/)
        .filter(sentence => harsh.test(sentence.replaceAll(/<Fact [^>]*>/g, '')))
        .filter(sentence =>
          [...sentence.matchAll(/<Fact id="([^"]*)"/g)]
            .flatMap(([, ids = '']) => ids.split(/\s+/))
            .some(id => isId(id) && !isContradiction(getDisagreement(id).kind)),
        )
        .map(sentence => `${name}: ${sentence}`),
    )
    expect(wrong).toEqual([])
  })
})
