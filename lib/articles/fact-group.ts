import type { DisagreementId } from '@/content/evidence/disagreements'
import type { OutsideId } from '@/content/evidence/outside'
import type { Ground } from '@/lib/evidence/ground'
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
 * Gathers the facts named by one `<Fact>`. Only the facts' own rows fill or strike a dot: a disagreement named with them
 * adds its sides in words. A source that says one of the facts is not counted as differing from another.
 */
export function gatherFacts(id: string): FactGroup {
  const ids = splitIds(id).filter((name): name is FactId => isFactId(name))
  const facts = ids.map(getFact)
  const grounds = facts.map(fact => fact.ground)
  const [only] = facts
  return {
    text: facts.length === 1 ? only?.text : undefined,
    facts,
    ground: {
      says: [...new Set(grounds.flatMap(({ says }) => says))],
      differs: grounds.flatMap(({ differs }) => differs),
      against: [...new Set(grounds.flatMap(({ against }) => against))],
      outside: grounds.flatMap(({ outside }) => outside),
      states: facts.length === 1 ? only?.ground.states : undefined,
    },
    disagreements: facts.flatMap(fact => fact.disagreement ?? []),
    outsideAgainst: [...new Set(facts.flatMap(fact => fact.outsideAgainst ?? []))],
  }
}
