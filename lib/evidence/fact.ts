import type { ClaimId } from '@/content/evidence/claims'
import type { Difference } from '@/content/evidence/differences'
import { claimFigure } from './claim'
import { fillFigures } from './fill-figures'
import { type Ground, groundOf } from './ground'
import { lowerFirst } from '@/lib/format/first-letter'
import { statedBy, type Statement } from './statement'

/**
 * A figure or statement that prose may call by its id. Every room that has tables makes its own
 * (`lib/<room>/<room>-facts.ts`); the guides print them and never type a figure themselves.
 */
export type Fact = {
  /** The figure in words that fit into a sentence, such as "$2,000–$4,000". */
  text: string
  /** One sentence for the margin note: what this is and where it comes from. */
  says: string
  ground: Ground
  /** A page of ours that goes into it. */
  href?: string | undefined
}

/**
 * A claim's own figure as a fact, printed as its source gives it. `says` may name sources and figures in braces;
 * `also` are claims that carry it too,
 * `differs` and `against` those of other sources. Throws where the claim has no figure.
 */
export function claimFact(
  id: ClaimId,
  says: string,
  {
    also = [],
    differs,
    against,
    states,
    href,
  }: {
    also?: readonly ClaimId[] | undefined
    differs?: Partial<Record<Difference, readonly ClaimId[]>> | undefined
    against?: readonly ClaimId[] | undefined
    states?: string | undefined
    href?: string | undefined
  } = {},
): Fact {
  const text = claimFigure(id)
  if (text === undefined) throw new RangeError(`claim "${id}" has no figure for a fact`)
  return {
    text,
    says: fillFigures(says),
    ground: groundOf({ claims: [id, ...also], differs, against, states }),
    href,
  }
}

/** The figures of a room as statements: "4–6 years: when a touch-up is due". Those that rest on nobody of the five are left out. */
export const statedFacts = (facts: Readonly<Record<string, Fact>>): Statement[] =>
  Object.entries(facts)
    .filter(([, { ground }]) => ground.says.length > 0)
    .map(([id, { text, says, ground }]) => ({
      id,
      says: `${text}: ${lowerFirst(says)}`,
      states: statedBy(ground),
      ground,
    }))
