import type { SourceId } from '@/content/evidence/source-ids'
import { summariseSource } from '@/lib/evidence/source-summary'

const points = (n: number) => (n === 1 ? '1 point' : `${n} points`)

/** How much the ledger holds of a source, and on how much it is at odds with others and with itself. */
export const SourceTally = ({ id }: { id: SourceId }) => {
  const { claims, withOthers, withItself } = summariseSource(id)
  const own =
    withItself.length === 0
      ? 'It never contradicts itself.'
      : `With itself it is at odds on ${points(withItself.length)}.`
  return (
    <>{`We took ${claims} statements from it. On ${points(withOthers.length)} it takes a side where the sources differ. ${own}`}</>
  )
}
