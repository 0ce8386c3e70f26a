import { Choice } from '@/components/ui/choice'
import { FoldMark } from '@/components/ui/fold-mark'
import { weighsItems } from '@/content/deciding/taking-time'
import type { WeighsItem } from '@/content/deciding/path.schema'
import { HelpLines } from './help-lines'

/**
 * How much it weighs on somebody. The boxes have no name, so no form, script or address can read them; what is ticked
 * shows the card by the style sheet and is gone when the page is left.
 */
export const HowMuchItWeighs = () => (
  <div className="weighs mt-6">
    <h3 className="text-xl">How much does it weigh on you?</h3>
    <p className="mt-1 max-w-[62ch] text-soft">
      Hair loss can hurt more than others see. What you tick here is not kept or counted, and nobody gets to know of it.
    </p>
    <ul className="mt-3 grid gap-2">
      {weighsItems.map(({ id, says, urgent }: WeighsItem) => (
        <li key={id} data-urgent={urgent}>
          <Choice type="checkbox" autoComplete="off" label={says} />
        </li>
      ))}
    </ul>
    <div role="status">
      <div className="weighs-urgent mt-4 border-2 border-stop bg-card p-5">
        <h4 className="text-lg font-semibold">Please talk to somebody now</h4>
        <p className="mb-2 mt-1 max-w-[62ch]">
          You don’t have to carry this alone tonight. People answer here at any hour, and you need no reason to call. If
          you might act on it, call the emergency number where you are, or go to the nearest emergency department.
        </p>
        <HelpLines />
      </div>
      <div className="weighs-card mt-4 border-2 border-ink bg-card p-5">
        <h4 className="text-lg font-semibold">Talk to a doctor first, before you choose anything</h4>
        <p className="mt-1 max-w-[62ch]">
          A doctor can help with how you feel as well as with your hair. A treatment for the look of it may not take the
          weight away.
        </p>
      </div>
    </div>
    <details className="open-on-paper mt-3 border-t border-rule">
      <summary className="flex min-h-12 items-center justify-between gap-4 font-semibold">
        Somebody to call, at any hour
        <FoldMark />
      </summary>
      <HelpLines />
    </details>
  </div>
)
