import { ByHand, useCopy } from '@/components/ui/use-copy'
import { Button } from '@/components/ui/button'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { planMarkdown, planText } from '@/lib/plan/plan-text'
import { PlanFile } from './plan-file'
import { PlanShare, type PlanShareProps } from './plan-share'
import type { PlanActions } from './use-plan'

type PlanCopyProps = { text: () => string; markdown: () => string; say: (said: string) => void }

/** The plan in words, for a message or a note. */
const PlanCopy = ({ text, markdown, say }: PlanCopyProps) => {
  const { byHand, copy } = useCopy(say)
  return (
    <section aria-labelledby="plan-copy-title">
      <h3 id="plan-copy-title" className="text-xl">
        As text
      </h3>
      <p className="mt-1 text-soft">You get what the sheet says, and your notes in full.</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => void copy(text())}>
          Copy as text
        </Button>
        <Button kind="secondary" onClick={() => void copy(markdown())}>
          Copy as Markdown
        </Button>
      </div>
      <ByHand text={byHand} />
    </section>
  )
}

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
