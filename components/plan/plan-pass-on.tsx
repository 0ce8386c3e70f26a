import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { planMarkdown, planText } from '@/lib/plan/plan-text'
import { PlanCopy } from './plan-copy'
import { PlanFile } from './plan-file'
import { PlanShare, type PlanShareProps } from './plan-share'
import type { PlanActions } from './use-plan'

export type PlanPassOnProps = { actions: PlanActions; sheet: ConsultationSheet; tables: PlanTables } & Pick<
  PlanShareProps,
  'link' | 'qr' | 'places' | 'onPlaces' | 'picked' | 'onPick'
>

/** The ways out of this page: a link, words, files. It stands below the sheet and is fetched after the page. */
export const PlanPassOn = ({ actions, sheet, tables, ...share }: PlanPassOnProps) => {
  const { plan, say } = actions
  return (
    <div className="mt-14 print:hidden">
      <h2 className="text-2xl">Pass it on</h2>
      <div className="mt-4 grid gap-10 lg:grid-cols-2 lg:gap-x-16">
        <PlanShare plan={plan} say={say} {...share} />
        <div className="grid content-start gap-10">
          <PlanCopy say={say} text={() => planText(sheet, plan)} markdown={() => planMarkdown(sheet, plan)} />
          <PlanFile {...actions} sheet={sheet} tables={tables} />
        </div>
      </div>
    </div>
  )
}
