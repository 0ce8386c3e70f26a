import type { ReactNode } from 'react'
import { ToolPage } from '@/components/layout/tool-page'
import { type CostAsked, CostCalculator } from './cost-calculator'
import { CostNotes } from './cost-notes'

/** The room's page, the same with and without answers in the address. `upkeep`: what each option takes to keep up. */
export const CostPage = ({ upkeep, ...asked }: CostAsked & { upkeep: ReactNode }) => (
  <ToolPage title="What would it cost?">
    <CostCalculator {...asked} />
    {upkeep}
    <CostNotes />
  </ToolPage>
)
