import type { Ground } from '@/lib/evidence/ground'
import { statedBy } from '@/lib/evidence/statement'

/** At the head of who says so: the one statement that the dots stand for, where the text beside them says more. */
export const Stated = ({ ground }: { ground: Ground }) => {
  const says = statedBy(ground)
  return says ? <p className="mt-1">{`Who says this: ${says}.`}</p> : null
}
