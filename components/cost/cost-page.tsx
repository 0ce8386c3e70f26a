import { ToolPage } from '@/components/layout/tool-page'
import { type CostAsked, CostCalculator } from './cost-calculator'
import { CostNotes } from './cost-notes'

/** The room's page, the same with and without answers in the address. */
export const CostPage = (asked: CostAsked) => (
  <ToolPage
    eyebrow="Cost"
    title="What would it cost you?"
    lede="Pick an area and a place. Every price is a source’s own. Where they differ, you see how far."
  >
    <CostCalculator {...asked} />
    <CostNotes />
  </ToolPage>
)
