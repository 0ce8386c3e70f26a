import { dropPart, type Plan, planLimits } from '@/lib/plan/plan-document'
import { cleanNotes } from '@/lib/plan/read-plan'

type PlanNotesProps = {
  plan: Plan
  onChange: (plan: Plan) => void
  disabled: boolean
  /** Longer notes than this page can hold are kept as they are: their beginning can be read here. */
  locked: boolean
}

/** The reader's own words. They print on the sheet and go into a link only if picked. */
export const PlanNotes = ({ plan, onChange, disabled, locked }: PlanNotesProps) => (
  <div className="mt-8 print:hidden" data-needs="script">
    <label htmlFor="plan-notes" className="font-serif text-xl font-semibold tracking-tight">
      Your notes
    </label>
    <p id="plan-notes-hint" className="mt-1 text-soft">
      {`Write what you want to say or ask, in up to ${planLimits.notes} letters. The start of it goes on the sheet.`}
    </p>
    <textarea
      id="plan-notes"
      aria-describedby="plan-notes-hint"
      rows={5}
      maxLength={planLimits.notes}
      disabled={disabled}
      readOnly={locked}
      value={plan.notes ?? ''}
      onChange={({ target }) => {
        const notes = cleanNotes(target.value)
        onChange(notes === '' ? dropPart(plan, 'notes') : { ...plan, notes })
      }}
      className="box mt-3 px-4 py-3"
    />
  </div>
)
