import { Fold } from '@/components/ui/fold'
import { useLate } from '@/components/ui/use-late'
import type { CostAsk } from './cost-ask'
import type { SumsPart } from './cost-sums'

const folds = {
  table: {
    title: 'The same as a table',
    inside: 'By when it is paid, by the end of a year, and when it has cost as much as SMP',
  },
  made: {
    title: 'How the sums are made',
    inside: 'How often a touch-up, at what price, and which figure moves the sum most',
  },
} as const satisfies Record<SumsPart, object>

/**
 * A fold of sums. As long as nothing was changed it holds what the server drew; what draws it for other answers is fetched
 * once a reader opens it.
 */
export const LateSums = ({ part, ask }: { part: SumsPart; ask: CostAsk }) => {
  const { part: late, fetchPart, failure } = useLate(() => import('./cost-sums'))
  const { title, inside } = folds[part]
  return (
    <Fold
      heading={<h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>}
      inside={inside}
      onOpen={ask.onAnswer && fetchPart}
    >
      {late ? <late.CostSums part={part} answers={ask.answers} table={ask.table} /> : ask.still?.[part]}
      {failure}
    </Fold>
  )
}
