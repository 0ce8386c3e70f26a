import { sources } from '@/content/evidence/sources'
import type { Ground } from '@/lib/evidence/ground'
import { FiveDots } from './five-dots'

const named = Object.values(sources)

/** The five dots of a statement. For the server: a tool in the browser hands `FiveDots` the names that it has. */
export const SourceDots = ({ ground, note }: { ground: Ground; note?: string }) => (
  <FiveDots ground={ground} sources={named} note={note} />
)
