import type { SourceId } from '@/content/evidence/source-ids'
import { summariseSource } from '@/lib/evidence/source-summary'
import { printMany } from '@/lib/format/print-many'

const points = (n: number) => printMany(n, 'point')

/** How much the ledger holds of a source, and on how much it contradicts others and itself. */
export const SourceTally = ({ id }: { id: SourceId }) => {
  const { claims, withOthers, besides, withItself } = summariseSource(id)
  const own =
    withItself.length === 0
      ? 'We found no point on which it contradicts itself'
      : `On ${points(withItself.length)} it contradicts itself`
  return (
    <>
      {`We took ${claims} statements from it, and they contradict another article on ${points(withOthers.length)}. `}
      {`${own}, and on ${besides.length} more it only differs, in a figure, in scope or in words.`}
    </>
  )
}
