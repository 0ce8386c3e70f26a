import type { ComponentProps } from 'react'
import { CostCalculatorClient } from '@/components/cost/cost-calculator.client'
import type { CostAsk } from '@/components/cost/cost-ask'
import { stillSums } from '@/components/cost/cost-sums'
import { CostView } from '@/components/cost/cost-view'

/** The tool as the server draws it, with its folded sums. */
export const StillCost = (ask: CostAsk) => <CostView {...ask} still={stillSums(ask.answers, ask.table)} />

/** The live tool as a page holds it. */
export const LiveCost = (told: Omit<ComponentProps<typeof CostCalculatorClient>, 'still'>) => (
  <CostCalculatorClient {...told} still={stillSums(told.answers, told.table)} />
)
