import type { DisagreementId } from '@/content/evidence/disagreements'
import type { OutsideId } from '@/content/evidence/outside'
import { opposedIn } from '@/lib/evidence/conflicts'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { type FactId, getFact, type GuideFact, isFactId } from './facts'

/** All that one `<Fact>` rests on: `id` may name several facts, parted by spaces. */
export type FactGroup = {
  text: string | undefined
  facts: readonly GuideFact[]
  ground: Ground
  disagreements: readonly DisagreementId[]
  outsideAgainst: readonly OutsideId[]
}

/** `"C05  cost.total.s1"` → `['C05', 'cost.total.s1']`. Names that no table knows stay in, to be refused. */
export function splitIds(id: string): string[] {
  return id.trim().split(/\s+/).filter(Boolean)
}

/** The id of the panel that a `<Fact>` opens. One panel serves every place that names the same facts. */
export function panelId(id: string): string {
  return `who-${splitIds(id).join('--').replaceAll('.', '-').toLowerCase()}`
}

/**
 * Gathers the facts named by one `<Fact>`. A claim that is named itself is never counted against the rest.
 * A disagreement named together with claims adds its other sides: to those who say otherwise where both cannot be true,
 * else to those who say something else.
 */
export function gatherFacts(id: string): FactGroup {
  const ids = splitIds(id).filter((name): name is FactId => isFactId(name))
  const facts = ids.map(getFact)
  const named = facts.filter(fact => fact.disagreement === undefined).flatMap(fact => fact.ground.says)
  const sided = facts.filter(fact => fact.disagreement !== undefined).flatMap(fact => fact.ground.says)
  const claims = [...new Set(named.length > 0 ? named : sided)]
  const disagreements = facts.flatMap(fact => fact.disagreement ?? [])
  const opposed = disagreements.flatMap(dispute => named.flatMap(claim => opposedIn(dispute, claim)))
  const against = new Set([...facts.flatMap(fact => fact.ground.against), ...opposed])
  const beside = new Set([...facts.flatMap(fact => fact.ground.differs), ...sided])
  const differs = [...beside].filter(claim => !claims.includes(claim) && !against.has(claim))
  const [only] = facts
  return {
    text: facts.length === 1 ? only?.text : undefined,
    facts,
    ground: groundOf({
      claims,
      differs,
      against: [...against].filter(claim => !claims.includes(claim)),
      outside: facts.flatMap(fact => fact.ground.outside),
    }),
    disagreements,
    outsideAgainst: [...new Set(facts.flatMap(fact => fact.outsideAgainst ?? []))],
  }
}
