import type { ClaimId } from '@/content/evidence/claims'

/**
 * A figure or statement that prose may call by its id. Every room that has tables makes its own
 * (`lib/<room>/<room>-facts.ts`); the guides print them and never type a figure themselves.
 */
export type Fact = {
  /** The figure in words that fit into a sentence, such as "$2,000–$4,000". */
  text: string
  /** One sentence for the margin note: what this is and where it comes from. */
  says: string
  /** The claims that carry it. Their sources are the filled dots. */
  claims: readonly ClaimId[]
  /** The claims that say otherwise. Their sources are the struck dots. */
  against: readonly ClaimId[]
  /** A page of ours that goes into it. */
  href?: string
}
