import { ToolPage } from '@/components/layout/tool-page'
import { type CostAsked, CostCalculator } from './cost-calculator'
import { CostNotes } from './cost-notes'

/** The room's page, the same with and without answers in the address. */
export const CostPage = (asked: CostAsked) => (
  <ToolPage
    title="What would it cost?"
    lede="Pick an area and a place. Each price is a source’s own, and each sum of ours says so."
  >
    <CostCalculator {...asked} />
    <CostNotes />
  </ToolPage>
)
