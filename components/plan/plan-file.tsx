import { Problem } from '@/components/ui/problem'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { PlanSave } from './plan-save'
import type { PlanActions } from './use-plan'

type PlanFileProps = PlanActions & { sheet: ConsultationSheet; tables: PlanTables }

/** The plan as a file of the reader's own, and back. */
export const PlanFile = (props: PlanFileProps) => {
  const { fileFault, take } = props
  return (
    <section aria-labelledby="plan-file-title">
      <h3 id="plan-file-title" className="text-xl">
        As a file
      </h3>
      <p className="mt-1 text-soft">
        It holds everything, your notes too, and you can open it here on any device. A table is for a spreadsheet.
      </p>
      <PlanSave {...props} />
      <label htmlFor="plan-file" className="mt-5 block font-semibold">
        Open a plan from a file
      </label>
      {fileFault ? (
        <Problem id="plan-file-error" isNews>
          {fileFault}
        </Problem>
      ) : null}
      <input
        id="plan-file"
        type="file"
        accept=".json,application/json"
        aria-invalid={fileFault ? true : undefined}
        aria-describedby={fileFault ? 'plan-file-error' : undefined}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be picked again only if the field has forgotten it.
          if (file)
            void take(file).finally(() => {
              target.value = ''
            })
        }}
        className="box mt-2 py-3 text-sm file:mr-4 file:border-0 file:bg-transparent file:font-semibold file:text-ink file:underline"
      />
    </section>
  )
}
