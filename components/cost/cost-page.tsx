import { ToolPage } from '@/components/layout/tool-page'
import { type CostAsked, CostCalculator } from './cost-calculator'
import { CostNotes } from './cost-notes'

/** The room's page, the same with and without answers in the address. */
export const CostPage = (asked: CostAsked) => (
  <ToolPage title="What would it cost?">
    <CostCalculator {...asked} />
    <CostNotes />
  </ToolPage>
)
