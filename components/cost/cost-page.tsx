import { ToolPage } from '@/components/layout/tool-page'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostProblem } from '@/lib/cost/cost-address'
import { CostCalculator } from './cost-calculator'
import { CostNotes } from './cost-notes'

/** The room's page, the same with and without answers in the address. */
export const CostPage = ({ answers, problems }: { answers?: CostAnswers; problems?: readonly CostProblem[] }) => (
  <ToolPage
    eyebrow="Cost"
    title="What would it cost you?"
    lede="Pick an area and a place. Every price is a source’s own. Where they differ, you see how far."
  >
    <CostCalculator {...(answers ? { answers } : {})} {...(problems ? { problems } : {})} />
    <CostNotes />
  </ToolPage>
)
